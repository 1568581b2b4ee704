import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AnchorRow, loadAnchors } from '@/lib/db/annotations/load-anchors';
import type { AnchorTarget } from '@/lib/review/anchor';
import { draftRooms } from '@/lib/wire/lectern-global';
import { MESSAGE } from '@/lib/wire/message-kind';
import { FlatText } from '@/lib/ytext/flat-text';
import { pinRange } from '@/lib/ytext/pins';
import { textOf } from '@/lib/ytext/roots';
import { seedComment } from './seed-comment';
import { StockClient } from './stock-client';
import { type TestServer, testServer } from './test-server';

const WORDS = '既要算清人口账，更要算清责任账，把每一件事落到人头。';
const UID = 'pppppppppppp';
const CHIP = 'cccccccccccc';

let server: TestServer;
let drafts = 0;

beforeAll(async () => {
  server = await testServer({ normaliseAfterMs: 20 });
}, 60_000);

afterAll(() => server.close());

/** A draft with a block before and one of interest, and somebody in it. */
async function open(): Promise<{ jia: StockClient; draftId: string }> {
  const draftId = `place-${drafts++}`;
  const jia = new StockClient(server.port, draftId, 'jia');
  await jia.saved();
  const text = textOf(jia.doc);
  jia.doc.transact(() => {
    text.insert(1, '开头的一段话说到这里。', {});
    text.insertEmbed(text.length, { b: UID });
    text.insert(text.length, WORDS, {});
    text.insertEmbed(text.length, { c: 'responsibility', id: CHIP, text: '市民政局' });
    text.insert(text.length, '\n', {});
  });
  await jia.saved();
  return { jia, draftId };
}

function words(jia: StockClient, quote: string): AnchorTarget & { scope: 'text' } {
  const flat = new FlatText(jia.doc);
  const start = flat.text.indexOf(quote);
  const range = flat.rangeOf({ start, end: start + quote.length });
  if (!range) throw new Error(`no ${quote}`);
  return { scope: 'text', ...pinRange(jia.doc, range), quote };
}

async function comment(draftId: string, target: AnchorTarget): Promise<string> {
  const anchor = await draftRooms().resolveAnchor(draftId, target);
  if (!anchor) throw new Error('no place');
  const id = `${draftId}-${target.scope}`;
  await seedComment(server.pool, { id, draftId, authorId: 'yi', anchor });
  draftRooms().anchorsChanged(draftId);
  return id;
}

async function row(draftId: string): Promise<AnchorRow | undefined> {
  const [first] = await loadAnchors(server.pool, draftId);
  return first;
}

const becomes = (draftId: string, wanted: Partial<AnchorRow>) =>
  expect.poll(() => row(draftId), { interval: 10, timeout: 10_000 }).toMatchObject(wanted);

/** The whole block as one edit. */
function removeBlock(jia: StockClient): void {
  const flat = new FlatText(jia.doc);
  const at = flat.blocks.find(({ uid }) => uid === UID);
  const first = at && flat.rangeOf({ start: at.offset, end: at.offset + 1 });
  const open = (first?.start ?? 1) - 1;
  textOf(jia.doc).delete(open, textOf(jia.doc).length - open);
}

function pasteBlock(jia: StockClient): void {
  textOf(jia.doc).applyDelta([
    { insert: { b: UID } },
    { insert: WORDS },
    { insert: { c: 'responsibility', id: CHIP, text: '市民政局' } },
    { insert: '\n' },
  ]);
}

it('A1 refuses a place that says something else, or is no place', async () => {
  const { jia, draftId } = await open();
  const target = words(jia, '责任账');
  const resolve = (to: AnchorTarget) => draftRooms().resolveAnchor(draftId, to);
  expect(await resolve(target)).toMatchObject({
    quote: '责任账',
    prefix: '开头的一段话说到这里。\n既要算清人口账，更要算清'.slice(-32),
    blockUid: UID,
  });
  // Each is waited for, as its words may be under way.
  const refused = await Promise.all([
    resolve({ ...target, quote: '时间账' }),
    resolve({ ...target, start: target.end, end: target.start }),
    resolve({ ...target, start: new Uint8Array([7, 7, 7]) }),
    resolve({ scope: 'chip', chipId: 'no-such-chip' }),
    resolve({ scope: 'section', blockUid: '' }),
  ]);
  expect(refused).toEqual([null, null, null, null, null]);
  expect(await draftRooms().resolveAnchor('no-draft', target)).toBeNull();
  jia.destroy();
});

it('A1 waits for words that are still under way', async () => {
  const { jia, draftId } = await open();
  const before = textOf(jia.doc).length;
  jia.provider.disconnect();
  textOf(jia.doc).insert(before - 1, '刚刚写下的话', {});
  const asked = draftRooms().resolveAnchor(draftId, words(jia, '刚刚写下'));
  jia.provider.connect();
  expect(await asked).toMatchObject({ quote: '刚刚写下' });
  jia.destroy();
});

it('A2 tells everybody, and the number of the event with it', async () => {
  const { jia, draftId } = await open();
  await comment(draftId, words(jia, '责任账'));
  removeBlock(jia);
  await jia.until(() =>
    jia.notices.some(
      ({ kind, json }) =>
        kind === MESSAGE.event && (json as { type: string }).type === 'annotations',
    ),
  );
  const { rows } = await server.pool.query(
    'SELECT type, actor_id, seq::int FROM annotation_event WHERE draft_id = $1',
    [draftId],
  );
  expect(rows).toMatchObject([{ type: 'orphaned', actor_id: null }]);
  const told = jia.notices.findLast(({ kind }) => kind === MESSAGE.event);
  expect(told?.json).toEqual({ type: 'annotations', seq: rows[0].seq });
  jia.destroy();
});

it('A5 A7 a cut leaves an orphan, a paste long after brings it back, a restart in between', async () => {
  const { jia, draftId } = await open();
  await comment(draftId, words(jia, '责任账'));
  removeBlock(jia);
  await becomes(draftId, { orphan: true, quote: '责任账' });
  await jia.saved();
  await server.restart();
  await jia.until(() => !jia.provider.synced);
  pasteBlock(jia);
  await becomes(draftId, { orphan: false, quote: '责任账', blockUid: UID });
  jia.destroy();
});

it('A6 a chip and a section follow their id, through undo too', async () => {
  for (const target of [
    { scope: 'chip', chipId: CHIP },
    { scope: 'section', blockUid: UID },
  ] as const) {
    const { jia, draftId } = await open();
    await comment(draftId, target);
    const quote = target.scope === 'chip' ? '市民政局' : WORDS.slice(0, -1);
    await becomes(draftId, { orphan: false, quote, blockUid: UID });
    removeBlock(jia);
    await becomes(draftId, { orphan: true, quote });
    pasteBlock(jia);
    await becomes(draftId, { orphan: false, quote, blockUid: UID });
    jia.destroy();
  }
});

it('A7 what was not written before the end is found at the next load', async () => {
  const { jia, draftId } = await open();
  await comment(draftId, words(jia, '责任账'));
  await jia.saved();
  jia.destroy();
  await server.restart();
  await server.pool.query(`UPDATE annotation SET quote = '责任', version = 1 WHERE draft_id = $1`, [
    draftId,
  ]);
  const again = new StockClient(server.port, draftId, 'jia');
  await becomes(draftId, { orphan: false, quote: '责任账' });
  again.destroy();
});

it('A8 C7 a database that is away is tried again; a row somebody changed is read anew', async () => {
  const { jia, draftId } = await open();
  const id = await comment(draftId, words(jia, '责任账'));
  await server.door.shut();
  removeBlock(jia);
  await server.pool.query(
    `UPDATE annotation SET status = 'resolved', version = version + 1 WHERE id = $1`,
    [id],
  );
  await server.door.open();
  await becomes(draftId, { orphan: true, version: 3 });
  const { rows } = await server.pool.query('SELECT status FROM annotation WHERE id = $1', [id]);
  expect(rows).toEqual([{ status: 'resolved' }]);
  jia.destroy();
});
