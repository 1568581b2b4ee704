import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { foreign, two, type, words } from '../testing/room-moves';
import { SmallWorld } from '../testing/small-world';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('DraftRoom', () => {
  it('R1 makes one empty paragraph for a draft without updates, once, through the log', async () => {
    const { world, jia, yi } = await two();
    expect(textOf(jia.doc).toDelta()).toEqual(textOf(yi.doc).toDelta());
    expect(textOf(jia.doc).length).toBe(2);
    expect(textOf(await world.stored()).length).toBe(2);
    expect((await world.log.load('draft'))?.seq).toBe(1);
  });

  it('R1 frames that come before the room is loaded wait and are taken in order', async () => {
    const { world, jia } = await two();
    type(jia, 1, '甲');
    await world.settle(jia);
    world.crash();
    world.log.away = true;
    const connecting = jia.connect(world.registry, 'draft');
    type(jia, 2, '乙');
    type(jia, 3, '丙');
    jia.flushOut();
    world.log.away = false;
    await world.pass(1_000);
    await connecting;
    await world.settle(jia);
    expect(textOf(await world.stored()).toString()).toContain('甲乙丙');
  });

  it('R2 relays at once and acknowledges after the commit', async () => {
    const { world, jia, yi } = await two();
    world.log.away = true;
    type(jia, 1, '先看见');
    jia.flushOut();
    yi.flushIn();
    expect(words(yi)).toContain('先看见');
    await world.pass(5_000);
    jia.flushIn();
    expect(jia.acked.frames).toBe(0);
    world.log.away = false;
    await world.pass(2_000);
    await world.settle(jia);
    expect(jia.acked.frames).toBe(1);
    expect(jia.acked.vector.get(jia.doc.clientID)).toBe(3);
  });

  it('R3 counts insertions, deletions, formats and repeated frames; the vector alone says nothing of deletions', async () => {
    const { world, jia } = await two();
    type(jia, 1, '一二三四');
    textOf(jia.doc).delete(2, 2);
    textOf(jia.doc).format(1, 1, { strong: true });
    jia.update(Y.encodeStateAsUpdate(jia.doc));
    await world.settle(jia);
    expect(jia.sent).toBe(4);
    expect(jia.acked.frames).toBe(4);
    expect(textOf(await world.stored()).toString()).toContain('一四');
  });

  it('R4 who only reads hears of commits too, and who comes in hears at once', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '字');
    jia.flushOut();
    await world.pass(world.limits.readerAckMs + 20);
    yi.flushIn();
    expect(yi.acked.vector.get(jia.doc.clientID)).toBe(1);
    const bing = await world.open('bing');
    bing.flushIn();
    expect(bing.acked.vector.get(jia.doc.clientID)).toBe(1);
    expect(bing.acked.frames).toBe(0);
  });

  it('R4 a reader hears of the last words of somebody who has left before their commit', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '再见');
    jia.flushOut();
    jia.disconnect();
    await world.settle(yi);
    expect(words(yi)).toContain('再见');
    expect(yi.acked.vector.get(jia.doc.clientID)).toBe(2);
  });

  it.each<[string, (doc: Y.Doc) => void]>([
    ['a second root', (doc) => doc.getMap('meta').set('x', 1)],
    ['an unknown embed', (doc) => textOf(doc).insertEmbed(1, { evil: { deep: 1 } })],
    ['a nested type', (doc) => textOf(doc).insertEmbed(1, new Y.Map())],
    ['a foreign override', (doc) => overridesOf(doc).set('no such key', 'x')],
    ['a control character', (doc) => textOf(doc).insert(1, '\u0007', {})],
    ['a foreign format', (doc) => textOf(doc).insert(1, 'x', { onclick: 'x' })],
  ])('R5 %s resets its client and harms nobody', async (_what, change) => {
    const { world, jia, yi } = await two();
    const before = Y.encodeStateAsUpdate(yi.doc);
    const { seq } = (await world.log.load('draft')) ?? {};
    jia.update(foreign(jia, change));
    await world.settle(jia, yi);
    expect(jia.closeCode).toBe(CLOSE.reset);
    expect(jia.notice(MESSAGE.reset)).toEqual({ reason: 'invalid-update' });
    expect(yi.closeCode).toBeNull();
    expect(Y.encodeStateAsUpdate(yi.doc)).toEqual(before);
    expect((await world.log.load('draft'))?.seq).toBe(seq);
    jia.startOver();
    await jia.connect(world.registry, 'draft');
    await world.settle(jia, yi);
    type(jia, 1, '又好了');
    await world.settle(jia, yi);
    expect(words(yi)).toContain('又好了');
  });

  it('R5 garbage and updates beyond the limit are typed resets', async () => {
    const { world, jia, yi } = await two(new SmallWorld({ updateBytes: 2_000 }));
    jia.update(Uint8Array.of(9, 200, 200, 200, 1));
    yi.update(foreign(yi, (doc) => textOf(doc).insert(1, '长'.repeat(2_000), {})));
    await world.settle(jia, yi);
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.reset, CLOSE.reset]);
    expect(jia.notice(MESSAGE.reset)).toEqual({ reason: 'invalid-update' });
    expect(yi.notice(MESSAGE.reset)).toEqual({ reason: 'too-large' });
  });

  it('R6 an update with a gap is put off until the client has answered with everything', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '甲');
    type(jia, 2, '乙');
    jia.outbox.shift();
    await world.settle(jia, yi);
    expect(words(yi)).toContain('甲乙');
    // One frame got lost, the other was put off, the answer had both.
    expect([jia.sent, jia.acked.frames, jia.closeCode]).toEqual([3, 2, null]);
  });

  it('R6 a gap in the answer, too, is a violation', async () => {
    const { world, jia, yi } = await two();
    const other = new Y.Doc();
    textOf(other).insert(0, '没见过', {});
    const before = Y.encodeStateVector(other);
    textOf(other).insert(1, '字', {});
    jia.doc.destroy();
    jia.doc = new Y.Doc();
    Y.applyUpdate(jia.doc, Y.encodeStateAsUpdate(other, before));
    jia.update(Y.encodeStateAsUpdate(other, before));
    await world.settle(jia, yi);
    expect(jia.closeCode).toBe(CLOSE.reset);
    expect(yi.closeCode).toBeNull();
  });

  it('R7 a broken frame closes its socket alone', async () => {
    const { world, jia, yi } = await two();
    jia.raw(Uint8Array.of(77));
    yi.raw(Uint8Array.of(0, 0, 2, 200, 200));
    await world.settle(jia, yi);
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.badFrame, CLOSE.badFrame]);
    const bing = await world.open('bing');
    await world.settle(bing);
    expect(bing.synced).toBe(true);
  });

  it('R8 a reader is denied once a second, whatever he sends, and the text stays', async () => {
    const { world, jia } = await two();
    type(jia, 1, '正文');
    await world.settle(jia);
    for (const role of ['reviewer', 'viewer'] as const) {
      const reader = await world.open(role, role);
      await world.settle(reader, jia);
      type(reader, 1, '改');
      textOf(reader.doc).delete(2, 1);
      overridesOf(reader.doc).set('abcdefabcdef/level', 2);
      reader.flushOut();
      reader.flushIn();
      const denied = () => reader.notices.filter(({ kind }) => kind === MESSAGE.denied).length;
      expect(denied()).toBe(1);
      await world.pass(1_100);
      type(reader, 1, '再改');
      await world.settle(reader, jia);
      expect(denied()).toBe(2);
      expect(reader.notice(MESSAGE.denied)).toEqual({ reason: 'read-only' });
      expect(words(jia)).toContain('正文');
      expect(textOf(await world.stored()).toString()).toBe(words(jia));
    }
  });

  it("R8 a reader's deletion of visible words is denied, of a superfluous format it is not", async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '一二三四五');
    await world.settle(jia, yi);
    const reader = await world.open('reader', 'viewer');
    await world.settle(reader);
    textOf(jia.doc).format(2, 3, { strong: true });
    textOf(yi.doc).delete(2, 3);
    await world.settle(jia, yi, reader);
    // Bold words were deleted by somebody else: the reader's client tidied up the formats.
    expect(reader.sent).toBeGreaterThan(0);
    expect(reader.notice(MESSAGE.denied)).toBeUndefined();
    textOf(reader.doc).delete(1, 1);
    await world.settle(jia, reader);
    expect(reader.notice(MESSAGE.denied)).toEqual({ reason: 'read-only' });
    expect(words(jia)).toContain('一五');
  });

  it('R10 a queue that is full closes the writers before anything is applied; readers stay', async () => {
    const world = new SmallWorld({}, { maxQueuedBytes: 400 });
    const { jia, yi } = await two(world);
    const reader = await world.open('reader', 'viewer');
    await world.settle(jia, yi, reader);
    world.log.away = true;
    for (let i = 0; i < 30 && jia.connected; i++) {
      type(jia, 1, '字');
      jia.flushOut();
    }
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.overloaded, CLOSE.overloaded]);
    expect(reader.closeCode).toBeNull();
    world.log.away = false;
    await world.pass(5_000);
    await jia.connect(world.registry, 'draft');
    await yi.connect(world.registry, 'draft');
    await world.settle(jia, yi, reader);
    expect(words(yi)).toBe(words(jia));
    expect(words(reader)).toBe(words(jia));
    expect(textOf(await world.stored()).toString()).toBe(words(jia));
  });

  it('R10 a socket that comes while the database is away waits, and not for ever', async () => {
    const world = new SmallWorld();
    world.log.away = true;
    const jia = world.open('jia');
    await world.pass(3_000);
    world.log.away = false;
    await world.pass(1_000);
    const client = await jia;
    await world.settle(client);
    expect(client.synced).toBe(true);
    world.crash();
    world.log.away = true;
    const late = world.open('yi');
    await world.pass(world.limits.loadDeadlineMs + 1_000);
    expect((await late).closeCode).toBe(CLOSE.overloaded);
  });

  it('R11 a fenced room sends everybody away for a moment, and nothing typed is lost', async () => {
    const { world, jia, yi } = await two();
    await world.log.raiseEpoch('draft');
    type(jia, 1, '没丢');
    await world.settle(jia, yi);
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.restarting, CLOSE.restarting]);
    expect(jia.acked.frames).toBe(0);
    await jia.connect(world.registry, 'draft');
    await yi.connect(world.registry, 'draft');
    await world.settle(jia, yi);
    expect(words(yi)).toContain('没丢');
    expect(textOf(await world.stored()).toString()).toContain('没丢');
  });
});
