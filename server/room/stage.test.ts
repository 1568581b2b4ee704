import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { AppError } from '@/lib/result/app-error';
import { CLOSE } from '@/lib/wire/close-code';
import type { SettledText } from '@/lib/wire/draft-rooms';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { OpenAccess } from '../testing/open-access';
import { broken } from '../testing/promised';
import { pick, seededRandom, upTo } from '../testing/random';
import { two, type, words } from '../testing/room-moves';
import { setting } from '../testing/set-stage';
import { SmallWorld } from '../testing/small-world';
import { LiveDraftRooms } from './live-draft-rooms';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

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
