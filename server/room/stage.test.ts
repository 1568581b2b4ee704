import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { AppError } from '@/lib/result/app-error';
import type { Stage } from '@/lib/review/stage';
import { CLOSE } from '@/lib/wire/close-code';
import type { SettledText } from '@/lib/wire/draft-rooms';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { OpenAccess } from '../testing/open-access';
import { broken } from '../testing/promised';
import { pick, seededRandom, upTo } from '../testing/random';
import { two, type, words } from '../testing/room-moves';
import { SmallWorld } from '../testing/small-world';
import { LiveDraftRooms } from './live-draft-rooms';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Sets a stage as the database would; `meanwhile` happens while it is being written. */
function setting(
  world: SmallWorld,
  stage: Stage,
  meanwhile: () => void | Promise<void> = () => {},
) {
  const rooms = new LiveDraftRooms(world.registry, new OpenAccess(async () => true));
  const texts: SettledText[] = [];
  const done = rooms.changeStage('draft', async (text) => {
    texts.push(text);
    world.log.setStage('draft', stage);
    await meanwhile();
    return stage;
  });
  return { texts, done };
}

const said = (text: SettledText | undefined) => text?.blocks.map(blockText).join('\n');

describe('a stage that changes', () => {
  it('R25 waits for what has come, and what comes meanwhile is too late for a 定稿', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '赶上了');
    jia.flushOut();
    const { texts, done } = setting(world, 'final', () => {
      type(yi, 1, '没赶上');
      yi.flushOut();
    });
    await world.pass(100);
    await done;
    expect(texts.map(said)).toEqual(['赶上了']);
    expect(texts[0]?.seq).toBe((await world.log.load('draft'))?.seq);
    await world.settle(jia, yi);
    expect(jia.acked.frames).toBe(jia.sent);
    expect(words(jia)).not.toContain('没赶上');
    expect(yi.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
    expect(yi.closeCode).toBe(CLOSE.reset);
    expect(world.rescues).toEqual([
      { draftId: 'draft', userId: 'yi', kind: 'rescued', text: '没赶上' },
    ]);
    expect(jia.notice(MESSAGE.event)).toEqual({ type: 'stage', stage: 'final' });
  });

  it('R25 another stage lets what waited go on', async () => {
    const { world, jia, yi } = await two();
    const { done } = setting(world, 'consulting', () => {
      type(yi, 1, '接着写');
      yi.flushOut();
      expect(textOf(jia.doc).toString()).not.toContain('接着写');
    });
    await world.pass(100);
    await done;
    await world.settle(jia, yi);
    expect(words(jia)).toContain('接着写');
    expect(yi.acked.frames).toBe(yi.sent);
  });

  it('R25 a change that is refused leaves the stage, and what waited goes on', async () => {
    const { world, jia, yi } = await two();
    const rooms = new LiveDraftRooms(world.registry, new OpenAccess(async () => true));
    const failed = rooms.changeStage('draft', async () => {
      type(yi, 1, '接着写');
      yi.flushOut();
      throw new AppError('stage-moved');
    });
    await Promise.all([expect(failed).rejects.toThrow('stage-moved'), world.pass(100)]);
    await world.settle(jia, yi);
    expect(words(jia)).toContain('接着写');
    expect(jia.notices.filter(({ kind }) => kind === MESSAGE.event).at(-1)?.json).toEqual({
      type: 'stage',
      stage: 'drafting',
    });
  });

  it('R25 when the answer of the database is lost, the room ends and the stored stage holds', async () => {
    const { world, jia, yi } = await two();
    const rooms = new LiveDraftRooms(world.registry, new OpenAccess(async () => true));
    const failed = rooms.changeStage('draft', async () => {
      world.log.setStage('draft', 'final');
      type(yi, 1, '没赶上');
      yi.flushOut();
      throw new Error('connection lost');
    });
    await Promise.all([expect(failed).rejects.toThrow('connection lost'), world.pass(100)]);
    await world.settle(jia, yi);
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.restarting, CLOSE.restarting]);
    expect(yi.acked.frames).toBeLessThan(yi.sent);
    await jia.connect(world.registry, 'draft');
    await world.settle(jia);
    expect(jia.notice(MESSAGE.event)).toEqual({ type: 'stage', stage: 'final' });
    expect(textOf(await world.stored()).toString()).not.toContain('没赶上');
  });

  it('R25 without the database nothing is changed, and nothing is lost', async () => {
    const { world, jia, yi } = await two();
    world.log.away = true;
    type(jia, 1, '还没存');
    jia.flushOut();
    const { texts, done } = setting(world, 'final');
    const refused = expect(done).rejects.toMatchObject({ code: 'unavailable' });
    await world.pass(world.limits.settleDeadlineMs + 100);
    await refused;
    expect(texts).toEqual([]);
    world.log.away = false;
    await world.pass(2_000);
    await world.settle(jia, yi);
    expect(words(yi)).toContain('还没存');
    expect(jia.acked.frames).toBe(jia.sent);
  });

  it('R25 who comes later hears the stage', async () => {
    const { world, jia, yi } = await two();
    const { done } = setting(world, 'reviewing');
    await world.pass(100);
    await done;
    const late = await world.open('late', 'viewer');
    await world.settle(jia, yi, late);
    expect(late.notice(MESSAGE.event)).toEqual({ type: 'stage', stage: 'reviewing' });
  });

  it.each(Array.from({ length: 30 }, (_, i) => i + 1))(
    'R25 R26 seed %i: acknowledged before is in the 定稿, and nothing after',
    async (seed) => {
      const random = seededRandom(seed);
      const { world, jia, yi } = await two(new SmallWorld({}, {}, random));
      const people = [jia, yi];
      const step = async () => {
        const one = pick(random, people);
        const move = pick(random, ['type', 'type', 'out', 'in', 'pass'] as const);
        if (move === 'type' && one.connected) type(one, 1, `${seed}-${upTo(random, 1_000)}字`);
        else if (move === 'out') one.flushOut(1 + upTo(random, 3));
        else if (move === 'in') one.flushIn(1 + upTo(random, 3));
        else if (move === 'pass') await world.pass(upTo(random, 8));
      };
      const some = async (n: number) => {
        for (let i = upTo(random, n); i > 0; i--) await step();
      };
      await some(20);
      // Everything that comes to the server while it is written.
      const { texts, done } = setting(world, 'final', async () => {
        for (let i = upTo(random, 6); i > 0; i--) {
          const one = pick(random, people);
          type(one, 1, '晚');
          one.flushOut();
        }
      });
      await some(6);
      await world.pass(200);
      await done;
      const before = (await world.log.load('draft'))?.seq;
      expect(texts[0]?.seq).toBe(before);
      await some(20);
      await world.settle(jia, yi);
      expect((await world.log.load('draft'))?.seq).toBe(before);
      const stored = textOf(await world.stored())
        .toString()
        .trim();
      expect(said(texts[0])?.trim()).toBe(stored);
      for (const one of people) {
        expect(broken(await world.stored(), one.frames.promised(one.acked))).toEqual([]);
        if (one.connected) expect(words(one).trim()).toBe(stored);
        else expect(one.notice(MESSAGE.reset)).toEqual({ reason: 'final' });
      }
      const late = world.rescues.map(({ text }) => text).join('');
      for (const one of people.filter(({ connected }) => !connected)) {
        expect(late.length).toBeGreaterThan(0);
        expect(one.closeCode).toBe(CLOSE.reset);
      }
    },
  );
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
