import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { textOf } from '@/lib/ytext/roots';
import { block } from '@/lib/ytext/testing';
import { cutBlocks, moveBlocks, spansOf } from '../testing/move-blocks';
import { two, type } from '../testing/room-moves';
import { SmallWorld } from '../testing/small-world';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const UIDS = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const;
const TEXTS = ['抓项目', '抓落实', '抓作风'];

/** Two people in a text of three blocks. */
async function three() {
  const all = await two();
  const { world, jia, yi } = all;
  jia.doc.transact(() => {
    const text = textOf(jia.doc);
    const blocks = UIDS.flatMap((b, i) => [{ insert: { b } }, { insert: `${TEXTS[i]}\n` }]);
    text.applyDelta([...blocks, { delete: text.length }]);
  });
  await world.settle(jia, yi);
  return all;
}

const startOf = (doc: Y.Doc, uid: string) => spansOf(doc).find((span) => span.uid === uid)?.start;

async function rest(world: SmallWorld, ...clients: Parameters<SmallWorld['settle']>) {
  await world.settle(...clients);
  await world.pass(2_000);
  await world.settle(...clients);
}

describe('stranded text finds its author', () => {
  it('R15 S2 words that an undo puts back step by step are not left over', async () => {
    const { world, jia, yi } = await three();
    const text = textOf(jia.doc);
    const own = new Y.UndoManager(text, { trackedOrigins: new Set(['jia']), captureTimeout: 0 });
    // Delete at the end of the first block: the next one joins it, then its characters go.
    const end = 1 + '抓项目'.length;
    for (const count of [2, 1, 1]) {
      jia.doc.transact(() => text.delete(end, count), 'jia');
      await world.settle(jia, yi);
    }
    expect(text.toString()).toBe('抓项目实\n抓作风\n');
    while (own.undoStack.length > 0) {
      own.undo();
      await world.settle(jia, yi);
    }
    await rest(world, jia, yi);
    expect(textOf(yi.doc).toString()).toBe('抓项目\n抓落实\n抓作风\n');
    expect(world.rescues).toEqual([]);
  });

  it('R15 words that were carried after a moved block, and stranded there', async () => {
    const { world, jia, yi } = await three();
    const bing = await world.open('bing');
    await world.settle(jia, yi, bing);
    // Bing has the moved block, but not yet the words that are carried into it.
    moveBlocks(jia.doc, [UIDS[1]], null);
    jia.flushOut();
    bing.flushIn();
    type(yi, (startOf(yi.doc, UIDS[1]) ?? 0) + 2, '新写的话');
    yi.flushOut();
    cutBlocks(bing.doc, [UIDS[1]]);
    await rest(world, jia, yi, bing);
    expect(world.rescues).toMatchObject([{ userId: 'yi', text: '新写的话' }]);
    expect(yi.notice(MESSAGE.rescued)).toMatchObject({ text: '新写的话' });
  });

  it('R15 words that somebody else cut and pasted belong to who typed them', async () => {
    const { world, jia, yi } = await three();
    type(yi, (startOf(yi.doc, UIDS[0]) ?? 0) + 1, '新写的话');
    await world.settle(jia, yi);
    const bing = await world.open('bing');
    await world.settle(jia, yi, bing);
    moveBlocks(jia.doc, [UIDS[0]], UIDS[2]);
    jia.flushOut();
    const text = textOf(bing.doc);
    const from = startOf(bing.doc, UIDS[1]) ?? 0;
    text.delete(from, text.length - from);
    await rest(world, jia, yi, bing);
    // Each of the two who typed in it is told of the whole.
    expect(world.rescues).toMatchObject([
      { userId: 'yi', text: '新写的话抓项目' },
      { userId: 'jia', text: '新写的话抓项目' },
    ]);
  });

  it('R15 R24 words of somebody who has not been here since the room was loaded', async () => {
    const { world, jia, yi } = await three();
    cutBlocks(jia.doc, [UIDS[1]]);
    type(yi, (startOf(yi.doc, UIDS[1]) ?? 0) + 2, '新写的话');
    await world.settle(yi);
    const left = [...jia.outbox];
    for (const each of [jia, yi]) each.disconnect();
    expect(left.length).toBeGreaterThan(0);
    world.crash();
    await jia.connect(world.registry, 'draft');
    await rest(world, jia);
    expect(world.rescues).toMatchObject([{ userId: 'yi', text: '新写的话' }]);
  });

  it('R15 words nobody knows the author of go to the owner of the draft', async () => {
    const world = new SmallWorld();
    const doc = new Y.Doc();
    Y.applyUpdate(
      doc,
      encodeBlocks(
        UIDS.map((uid, i) => block(uid, TEXTS[i] ?? '')),
        () => '',
      ),
    );
    const payload = Y.encodeStateAsUpdate(doc);
    await world.log.append([{ draftId: 'draft', epoch: 0, entries: [{ payload, userId: null }] }]);
    const jia = await world.open('jia');
    await world.settle(jia);
    cutBlocks(jia.doc, [UIDS[1]]);
    // Written before client ids were kept.
    textOf(doc).insert(7, '旧话', {});
    const old = Y.encodeStateAsUpdate(doc);
    jia.disconnect();
    world.crash();
    await world.log.append([
      { draftId: 'draft', epoch: 0, entries: [{ payload: old, userId: null }] },
    ]);
    await jia.connect(world.registry, 'draft');
    const owner = await world.open('owner');
    await rest(world, jia, owner);
    expect(world.rescues).toMatchObject([{ userId: null, text: '旧话' }]);
    expect(owner.notice(MESSAGE.rescued)).toMatchObject({ text: '旧话' });
  });
});
