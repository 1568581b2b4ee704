import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { blockText } from '@/lib/draft/block-text';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import type { FakeClient } from '../testing/fake-client';
import { foreign, two, type, words } from '../testing/room-moves';
import { SmallWorld } from '../testing/small-world';

/** What a stock client says of itself as soon as it is connected. */
function presenceOf({ doc }: FakeClient): Uint8Array {
  const awareness = new Awareness(doc);
  awareness.setLocalState({});
  const told = encodeAwarenessUpdate(awareness, [doc.clientID]);
  awareness.destroy();
  return told;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('DraftRoom over time', () => {
  it('R12 R13 the quiet room is repaired and projected, by numbers that are committed', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '第一段');
    textOf(jia.doc).delete(textOf(jia.doc).length - 1, 1);
    await world.settle(jia, yi);
    await world.pass(2_000);
    await world.settle(jia, yi);
    expect(textOf(yi.doc).toString().endsWith('\n')).toBe(true);
    await world.pass(2_000);
    const last = world.projections.at(-1);
    expect(last?.seq).toBe((await world.log.load('draft'))?.seq);
    expect(last?.blocks.map(blockText)).toEqual(['第一段']);
    expect(last?.text).toContain('第一段');
    expect(last?.chars).toBe(3);
  });

  it('R13 people who never pause are projected too, and nothing uncommitted is', async () => {
    const { world, jia } = await two();
    await world.pass(2_000);
    const before = world.projections.length;
    for (let i = 0; i < 14; i++) {
      type(jia, 1, '字');
      jia.flushOut();
      await world.pass(500);
    }
    expect(world.projections.length).toBe(before + 1);
    world.log.away = true;
    type(jia, 1, '未');
    jia.flushOut();
    const count = world.projections.length;
    await world.pass(10_000);
    expect(world.projections.length).toBe(count);
    world.log.away = false;
    await world.pass(5_000);
    expect(world.projections.at(-1)?.text).toContain('未');
  });

  it('R14 R17 a room nobody is in leaves the memory with a snapshot and is the same when opened again', async () => {
    const world = new SmallWorld({ compactEveryUpdates: 20 });
    const { jia, yi } = await two(world);
    for (let i = 0; i < 30; i++) type(jia, 1, String(i));
    await world.settle(jia, yi);
    expect((await world.log.load('draft'))?.snapshot).not.toBeNull();
    const text = words(jia);
    jia.disconnect();
    yi.disconnect();
    expect(world.registry.live('draft')).not.toBeNull();
    await world.pass(10_000);
    expect(world.registry.live('draft')).toBeNull();
    const bing = await world.open('bing');
    await world.settle(bing);
    expect(words(bing)).toBe(text);
  });

  it('R15 words typed into a range that somebody deleted are kept and shown to their author', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '这一段要删掉');
    await world.settle(jia, yi);
    type(yi, 3, '新写的话');
    textOf(jia.doc).delete(1, 6);
    jia.flushOut();
    yi.flushOut();
    await world.settle(jia, yi);
    await world.pass(2_000);
    await world.settle(jia, yi);
    expect(world.rescues).toMatchObject([{ userId: 'yi', kind: 'stranded', text: '新写的话' }]);
    expect(yi.notice(MESSAGE.rescued)).toMatchObject({ id: 'rescue-1', text: '新写的话' });
    expect(jia.notice(MESSAGE.rescued)).toBeUndefined();
  });

  it('R15 words typed offline into a range deleted meanwhile are shown to their author on return', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '这一段要删掉');
    await world.settle(jia, yi);
    yi.disconnect();
    type(yi, 3, '断网时写的');
    textOf(jia.doc).delete(1, 6);
    await world.settle(jia);
    await yi.connect(world.registry, 'draft');
    yi.say(presenceOf(yi));
    await world.settle(jia, yi);
    await world.pass(2_000);
    await world.settle(jia, yi);
    expect(world.rescues).toMatchObject([{ userId: 'yi', text: '断网时写的' }]);
    expect(yi.notice(MESSAGE.rescued)).toMatchObject({ text: '断网时写的' });
  });

  it('R16 a socket beyond its budget is read more slowly and loses nothing', async () => {
    const world = new SmallWorld({ framesBurst: 10, framesPerSecond: 10 });
    const { jia, yi } = await two(world);
    await world.pass(5_000);
    for (let i = 0; i < 20; i++) type(jia, 1, '字');
    jia.flushOut();
    expect(jia.paused).toBe(true);
    await world.pass(5_000);
    expect(jia.paused).toBe(false);
    await world.settle(jia, yi);
    expect(words(yi)).toBe(words(jia));
    expect(jia.acked.frames).toBe(20);
  });

  it('R16 too many windows of a person, or sockets of a draft, are refused', async () => {
    const world = new SmallWorld({ socketsPerUser: 2, socketsPerDraft: 3 });
    const codes = [];
    for (const user of ['jia', 'jia', 'jia', 'yi', 'bing']) {
      codes.push((await world.open(user)).closeCode);
    }
    expect(codes).toEqual([null, null, CLOSE.tooMany, null, CLOSE.tooMany]);
    world.log.addDraft('other');
    const crowded = new SmallWorld({ roomsInMemory: 0 });
    expect((await crowded.open('jia')).closeCode).toBe(CLOSE.overloaded);
  });

  it('P6 a silent room sends a heartbeat, and a sender gets his own entry back', async () => {
    const { world, jia } = await two();
    jia.awareness = [];
    await world.pass(world.limits.heartbeatMs + 2_000);
    jia.flushIn();
    expect(jia.awareness).toEqual([Uint8Array.of(0)]);
    jia.awareness = [];
    jia.say(Uint8Array.of(1, 5, 1, 2, 0x7b, 0x7d));
    jia.flushOut();
    jia.flushIn();
    expect(jia.awareness).toHaveLength(1);
  });

  it('R20 the log lines hold ids and never text', async () => {
    const { world, jia, yi } = await two();
    jia.update(foreign(jia, (doc) => textOf(doc).insert(1, '秘密\u0007内容', {})));
    yi.raw(new TextEncoder().encode('秘密'));
    await world.settle(jia, yi);
    expect(world.logged.join('')).toContain('"draftId":"draft"');
    expect(world.logged.join('')).not.toContain('秘密');
  });
});
