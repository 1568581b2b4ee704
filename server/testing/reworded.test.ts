import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDb, db } from '@/lib/db/client';
import { decideGroup } from '@/lib/db/suggestions/decide-group';
import { decisionFrom } from '@/lib/db/suggestions/decision-from';
import { listSuggestions } from '@/lib/db/suggestions/list-suggestions';
import { readSuggested } from '@/lib/db/suggestions/read-suggested';
import { newWording } from '@/lib/suggestions/reworded';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import {
  accept,
  decide,
  FIRST,
  must,
  openDraft,
  said,
  seenNow,
  serverText,
  sync,
  undo,
} from './suggesting';
import { type TestServer, testServer } from './test-server';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ normaliseAfterMs: 20 });
  process.env.DATABASE_URL = server.door.url;
}, 60_000);

afterAll(async () => {
  await closeDb();
  await server.close();
});

/** A draft in which 应当 → 必须 is suggested. */
async function suggested() {
  const { draftId, jia } = await openDraft(server.port);
  const [first] = must(jia.doc);
  if (!first) throw new Error('a change');
  await sync(draftId, [first]);
  const row = async (): Promise<Suggestion | undefined> =>
    (await listSuggestions({ userId: 'bing', draftId })).suggestions[0];
  return { draftId, jia, id: first.id, row };
}

/** Accepts it in these words, as the route does. */
async function acceptAs(id: string, words: string, now?: string): Promise<void> {
  const { draftId, seen } = await seenNow(id);
  const asked = { decision: 'accepted', seen: seen.map((one) => ({ ...one, words, now })) };
  await decideGroup({
    actorId: 'jia',
    draftId,
    ...decisionFrom(JSON.parse(JSON.stringify(asked))),
  });
}

const wordings = (one: Suggestion | undefined) => [
  one && newWording(one.hunk),
  one?.reworded && newWording(one.reworded),
];

it('SG12 F7 accepted in other words: both are kept, and taken back it is as it was suggested', async () => {
  const { draftId, jia, id, row } = await suggested();
  await acceptAs(id, '务必');
  expect((await serverText(draftId))[0]).toBe(`务必${FIRST.slice(2)}`);
  await jia.until(() => said(readBlocks(jia.doc))[0] === `务必${FIRST.slice(2)}`);
  expect(wordings(await row())).toEqual(['必须', '务必']);
  await undo(id);
  expect((await serverText(draftId))[0]).toBe(FIRST);
  expect(await row()).toMatchObject({ status: 'open', reworded: null });
  expect(wordings(await row())).toEqual(['必须', null]);
  await accept(id);
  expect((await serverText(draftId))[0]).toBe(`必须${FIRST.slice(2)}`);
  expect(wordings(await row())).toEqual(['必须', null]);
  jia.destroy();
});

it('SG12 SG4 a decision that broke off behind its text keeps what is on it', async () => {
  const { draftId, jia, id, row } = await suggested();
  await acceptAs(id, '务必');
  // As a crash between both commits leaves it.
  await db().annotation.update({ where: { id }, data: { status: 'open' } });
  await acceptAs(id, '一定');
  expect((await serverText(draftId))[0]).toBe(`务必${FIRST.slice(2)}`);
  expect(wordings(await row())).toEqual(['必须', '务必']);
  await undo(id);
  await acceptAs(id, '必须');
  expect(await row()).toMatchObject({ status: 'accepted', reworded: null });
  jia.destroy();
});

it('SG12 G7 in other words it is put on what stands there now', async () => {
  const { draftId, jia, id, row } = await suggested();
  textOf(jia.doc).insert(2, '然', {});
  await jia.saved();
  await rejectsWith(acceptAs(id, '务必'), 'suggestion-changed');
  await acceptAs(id, '务必', '应然当');
  expect((await serverText(draftId))[0]).toBe(`务必${FIRST.slice(2)}`);
  await undo(id);
  expect((await serverText(draftId))[0]).toBe(`应然${FIRST.slice(1)}`);
  expect(wordings(await row())).toEqual(['必须', null]);
  jia.destroy();
});

it('SG12 words that are none, or too many, are refused and decide nothing', async () => {
  const { draftId, jia, id, row } = await suggested();
  await rejectsWith(acceptAs(id, '长'.repeat(20_001)), 'invalid-input');
  await acceptAs(id, '务\u0007必\n');
  expect((await serverText(draftId))[0]).toBe(`务 必${FIRST.slice(2)}`);
  await undo(id);
  await decide(id, 'rejected');
  await rejectsWith(acceptAs(id, '务必'), 'suggestion-decided');
  expect(await row()).toMatchObject({ status: 'rejected', reworded: null });
  expect((await serverText(draftId))[0]).toBe(FIRST);
  jia.destroy();
});

it('SG9 the text and its open suggestions of one moment: what does not fit is told, what it says already is left out', async () => {
  const { draftId, jia } = await openDraft(server.port);
  const text = textOf(jia.doc);
  await sync(draftId, must(jia.doc));
  text.insert(2, '然', {});
  await jia.saved();
  const read = () => readSuggested({ userId: 'bing', draftId });
  const { blocks, open } = await read();
  expect(said(blocks)[0]).toBe(`应然${FIRST.slice(1)}`);
  expect(open.map(({ author, out }) => [author, out])).toEqual([
    ['yi', true],
    ['yi', false],
  ]);
  text.insert(1 + (said(blocks)[0] ?? '').indexOf('整改'), '全部', {});
  await jia.saved();
  expect((await read()).open.map(({ out }) => out)).toEqual([true]);
  jia.destroy();
});
