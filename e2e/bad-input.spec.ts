import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { makeUser } from '@/prisma/factories/make-user';
import { Desk } from './fixtures/desk';
import { keepSockets, sendOnOwnSocket, sendRaw } from './fixtures/raw-socket';
import { sessionCookie } from './fixtures/session';
import { expect, test } from './fixtures/test';

const SPEECH = '一、提高认识\n二、狠抓落实';

/** `0 2`, length, update. */
function updateFrame(update: Uint8Array): number[] {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, update);
  return [...encoding.toUint8Array(encoder)];
}

function secondRoot(): Uint8Array {
  const doc = new Y.Doc();
  doc.getText('somewhere-else').insert(0, '另一处');
  return Y.encodeStateAsUpdate(doc);
}

for (const [locale, notFound, forbidden] of [
  ['zh-CN', '没有这一页', '你还不能打开这份稿件'],
  ['en-US', 'No such page', "You can't open this draft yet"],
] as const) {
  test(`a draft that is not there or not one's own says so (${locale})`, async ({
    openAs,
    newDraft,
    complaints,
  }) => {
    complaints.allow(/status of 40[34]/);
    const draftId = await newDraft({ text: SPEECH });
    const stranger = await makeUser({ name: '外人' });
    const page = await openAs(stranger, '/drafts/00000000-0000-7000-8000-000000000000', { locale });
    await expect(page.getByRole('heading', { name: notFound })).toBeVisible();
    await page.goto(`/drafts/${encodeURIComponent('../x y')}`);
    await expect(page.getByRole('heading', { name: notFound })).toBeVisible();
    const answer = await page.goto(`/drafts/${draftId}`);
    expect(answer?.status()).toBe(403);
    await expect(page.getByRole('heading', { name: forbidden })).toBeVisible();
    await expect(page.getByText('提高认识')).toHaveCount(0);
    const file = await page.request.get(`/drafts/${draftId}/text`);
    expect(file.status()).toBe(403);
  });
}

test('a page of another site cannot open the socket with the cookie of a person', async ({
  office,
  newDraft,
  baseURL,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const address = baseURL ?? '';
  const { name, value } = await sessionCookie(office.owner.id, address);
  const codeFor = (origin: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = { Cookie: `${name}=${value}` };
      const socket = new WebSocket(`${address.replace('http', 'ws')}/collab/${draftId}`, {
        headers,
        origin,
      });
      socket.on('message', () => socket.close(1000));
      socket.on('close', resolve);
      socket.on('error', reject);
    });
  expect(await codeFor('http://evil.example')).toBe(CLOSE.forbidden);
  expect(await codeFor(address)).toBe(1000);
});

test('broken, unknown, oversized and illegal frames harm nobody else and nothing written', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const never = -2;
  for (const frame of [[99, 1, 2], [0], [0, 9, 1], [1, 255, 255, 255]]) {
    await sendRaw(li.page, draftId, [frame], never);
  }
  const illegal = [updateFrame(Uint8Array.of(1, 2, 3, 4)), updateFrame(secondRoot())];
  for (const frame of illegal) {
    const kinds = await sendRaw(li.page, draftId, [frame], MESSAGE.reset);
    expect(kinds).toContain(MESSAGE.reset);
  }
  await sendRaw(li.page, draftId, [{ bytes: 40_000_000 }], never);
  await li.caret(0);
  await li.type('，统一思想');
  await wang.caret(1);
  await wang.type('见成效');
  const lines = ['一、提高认识，统一思想', '二、狠抓落实见成效'];
  await li.reads(lines);
  await wang.reads(lines);
});

test('a page that sends something illegal starts afresh and goes on with the text as it is', async ({
  people,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const page = await openAs('drafter');
  await keepSockets(page);
  await page.goto(`/drafts/${draftId}`);
  const desk = await new Desk(page).ready();
  const other = await (await people.deskOf('owner', draftId)).ready();
  await desk.caret(0);
  await desk.type('，统一思想');
  await sendOnOwnSocket(page, updateFrame(secondRoot()));
  await other.caret(1);
  await other.type('见成效');
  const lines = ['一、提高认识，统一思想', '二、狠抓落实见成效'];
  await desk.reads(lines);
  await desk.caret(1);
  await desk.type('。');
  await other.reads([lines[0] ?? '', `${lines[1]}。`]);
});
