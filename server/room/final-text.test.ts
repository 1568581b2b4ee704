import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { two, type, words } from '../testing/room-moves';
import { setting } from '../testing/set-stage';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a final text', () => {
  const frozen = async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '定下来的话');
    await world.settle(jia, yi);
    const { done } = setting(world, 'final');
    await world.pass(100);
    await done;
    await world.settle(jia, yi);
    return { world, jia, yi };
  };

  it('R26 keeps the words of somebody who was away, and lets him begin anew', async () => {
    const { world, jia, yi } = await two();
    await world.settle(jia, yi);
    yi.disconnect();
    type(yi, 1, '离线写的一段');
    const { done } = setting(world, 'final');
    await world.pass(100);
    await done;
    await yi.connect(world.registry, 'draft');
    await world.settle(jia, yi);
    expect(yi.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
    expect(world.rescues.map(({ userId, text }) => [userId, text])).toEqual([
      ['yi', '离线写的一段'],
    ]);
    yi.startOver();
    await yi.connect(world.registry, 'draft');
    await world.settle(jia, yi);
    expect(yi.closeCode).toBeNull();
    expect(words(yi)).toBe(words(jia));
    expect(words(jia)).not.toContain('离线');
  });

  it('R26 keeps every key of somebody who was typing, as one text', async () => {
    const { world, jia, yi } = await two();
    const { done } = setting(world, 'final', () => {
      for (const [at, key] of [...'一二三四五'].entries()) {
        type(yi, 1 + at, key);
        yi.flushOut();
      }
    });
    await world.pass(100);
    await done;
    type(yi, 6, '六');
    await world.settle(jia, yi);
    expect(world.rescues.map(({ userId, text }) => [userId, text])).toEqual([
      ['yi', '一二三四五六'],
    ]);
    expect(yi.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
  });

  it('R26 keeps late words before their writer begins anew, also when the database is away', async () => {
    const { world, jia, yi } = await two();
    const { done } = setting(world, 'final', () => {
      type(yi, 1, '晚到的话');
      yi.flushOut();
    });
    await world.pass(100);
    await done;
    world.log.away = true;
    await world.pass(5_000);
    yi.flushIn();
    expect(yi.notice(MESSAGE.reset)).toBeUndefined();
    expect(world.rescues).toEqual([]);
    world.log.away = false;
    await world.pass(2_000);
    await world.settle(jia, yi);
    expect(world.rescues.map(({ text }) => text)).toEqual(['晚到的话']);
    expect(yi.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
  });

  it('R26 late words of a text that is opened again at once are written', async () => {
    const { world, jia, yi } = await two();
    const first = setting(world, 'final', () => {
      type(yi, 1, '晚一点');
      yi.flushOut();
    });
    await world.pass(50);
    await first.done;
    const second = setting(world, 'drafting');
    await world.pass(1_000);
    await second.done;
    await world.settle(jia, yi);
    expect(words(jia)).toContain('晚一点');
    expect(yi.acked.frames).toBe(yi.sent);
    expect(world.rescues).toEqual([]);
  });

  it('R26 a deletion is refused, too, and leaves no words to keep', async () => {
    const { world, jia, yi } = await frozen();
    textOf(jia.doc).delete(1, 2);
    await world.settle(jia, yi);
    expect(jia.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
    expect(words(yi)).toContain('定下来的话');
    expect(world.rescues).toEqual([]);
  });

  it('R26 readers hear that they may not write, as ever', async () => {
    const { world, jia } = await frozen();
    const reader = await world.open('reader', 'reviewer');
    await world.settle(reader, jia);
    type(reader, 1, '改');
    await world.settle(reader, jia);
    expect(reader.notice(MESSAGE.denied)).toEqual({ reason: 'read-only' });
    expect(reader.closeCode).toBeNull();
  });

  it('R26 the clean-up of formats is dropped and counts', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '一二三四五');
    await world.settle(jia, yi);
    textOf(jia.doc).format(2, 3, { strong: true });
    textOf(yi.doc).delete(2, 3);
    for (const one of [jia, yi]) one.flushOut();
    const sent = jia.sent + yi.sent;
    const { done } = setting(world, 'final');
    await world.pass(100);
    await done;
    const before = await world.log.load('draft');
    await world.settle(jia, yi);
    expect(jia.sent + yi.sent).toBeGreaterThan(sent);
    expect([jia, yi].map((one) => one.acked.frames)).toEqual([jia.sent, yi.sent]);
    expect(jia.connected && yi.connected).toBe(true);
    expect((await world.log.load('draft'))?.seq).toBe(before?.seq);
  });

  it('R26 is not repaired by the server, also after a restart', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '没有段首');
    await world.settle(jia, yi);
    textOf(jia.doc).delete(0, 1);
    jia.flushOut();
    await world.pass(5);
    world.log.setStage('draft', 'final');
    world.crash();
    const { appends } = world.log;
    const bing = await world.open('bing');
    await world.settle(bing);
    await world.pass(5_000);
    expect(bing.connected).toBe(true);
    expect(words(bing)).toContain('没有段首');
    expect(world.log.appends).toBe(appends);
  });

  it('R26 opened again takes edits, from everybody who is still there', async () => {
    const { world, jia, yi } = await frozen();
    const { done } = setting(world, 'drafting');
    await world.pass(100);
    await done;
    type(jia, 1, '再改');
    await world.settle(jia, yi);
    expect(words(yi)).toContain('再改');
    expect(jia.acked.frames).toBe(jia.sent);
  });

  it('R26 a room that does not know it yet gets nothing into the log, and is loaded anew', async () => {
    const { world, jia, yi } = await two();
    await world.settle(jia, yi);
    world.log.setStage('draft', 'final');
    type(jia, 1, '不该进去');
    await world.settle(jia, yi);
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.restarting, CLOSE.restarting]);
    expect(jia.acked.frames).toBe(0);
    await jia.connect(world.registry, 'draft');
    await world.settle(jia);
    expect(jia.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
    expect(textOf(await world.stored()).toString()).not.toContain('不该');
  });
});
