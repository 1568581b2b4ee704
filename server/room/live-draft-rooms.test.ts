import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockText } from '@/lib/draft/block-text';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { CLOSE } from '@/lib/wire/close-code';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import { OpenAccess } from '../testing/open-access';
import { SmallWorld } from '../testing/small-world';
import { LiveDraftRooms } from './live-draft-rooms';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function setup() {
  const world = new SmallWorld();
  const access = new OpenAccess(async () => true);
  return { world, access, rooms: new LiveDraftRooms(world.registry, access) };
}

const paragraph = (uid: string, text: string): Block => ({
  ...DEFAULT_ATTRS,
  uid,
  inlines: [{ type: 'text', text, marks: [] }],
});

describe('LiveDraftRooms', () => {
  it('R19 create writes the first text and its projection, and refuses a second one', async () => {
    const { world, rooms } = setup();
    await rooms.create('draft', [
      paragraph('aaaaaaaaaaaa', '同志们：'),
      paragraph('b', '今天开会。'),
    ]);
    expect(world.projections.at(-1)).toMatchObject({ draftId: 'draft', seq: 1 });
    expect((await rooms.read('draft'))?.map(blockText)).toEqual(['同志们：', '今天开会。']);
    await expect(rooms.create('draft', [])).rejects.toThrow('has a text');
    await expect(rooms.create('nobody-knows', [])).rejects.toThrow('unknown');
    const jia = await world.open('jia');
    await world.settle(jia);
    expect(textOf(jia.doc).toString()).toContain('同志们：');
  });

  it('R19 read answers from the live room before anything is committed, and null for no draft', async () => {
    const { world, rooms } = setup();
    const jia = await world.open('jia');
    await world.settle(jia);
    world.log.away = true;
    textOf(jia.doc).insert(1, '刚写的', {});
    jia.flushOut();
    expect((await rooms.read('draft'))?.map(blockText)).toEqual(['刚写的']);
    world.log.away = false;
    expect(await rooms.read('nobody-knows')).toBeNull();
  });

  it('R19 present lists each person once, notify reaches everybody', async () => {
    const { world, rooms } = setup();
    const clients = [await world.open('jia'), await world.open('jia'), await world.open('yi')];
    expect(rooms.present(['draft', 'other'])).toEqual(
      new Map([
        [
          'draft',
          [
            { userId: 'jia', name: 'jia' },
            { userId: 'yi', name: 'yi' },
          ],
        ],
        ['other', []],
      ]),
    );
    rooms.notify('draft', { type: 'role', role: 'viewer' });
    await world.settle(...clients);
    for (const client of clients) {
      expect(client.notice(MESSAGE.event)).toEqual({ type: 'role', role: 'viewer' });
    }
  });

  it('R9 recheck: who lost his role goes, who may no longer write comes back as a reader', async () => {
    const { world, access, rooms } = setup();
    const jia = await world.open('jia');
    const yi = await world.open('yi');
    access.setRole('jia', null);
    await rooms.recheck('jia', 'other');
    expect(jia.closeCode).toBeNull();
    await rooms.recheck('jia', 'draft');
    expect([jia.closeCode, yi.closeCode]).toEqual([CLOSE.forbidden, null]);
    access.setRole('yi', 'owner');
    await rooms.recheck('yi');
    expect(yi.closeCode).toBeNull();
    access.setRole('yi', 'reviewer');
    await rooms.recheck('yi');
    yi.flushIn();
    expect(yi.closeCode).toBe(CLOSE.restarting);
    expect(yi.notice(MESSAGE.event)).toEqual({ type: 'role', role: 'reviewer' });
  });

  it('R9 a session that ended, or rights that cannot be read, are not kept', async () => {
    const { world, access, rooms } = setup();
    const jia = await world.open('jia');
    const yi = await world.open('yi');
    const bing = await world.open('bing');
    rooms.kickSession('session-jia');
    access.endSession('session-yi');
    await rooms.recheck('yi');
    access.role = async () => {
      throw new Error('connect ECONNREFUSED');
    };
    await rooms.recheck('bing');
    expect([jia.closeCode, yi.closeCode, bing.closeCode]).toEqual([
      CLOSE.notSignedIn,
      CLOSE.notSignedIn,
      CLOSE.overloaded,
    ]);
  });

  it('R18 the end: sockets are told to come back, the queue is committed, the text projected', async () => {
    const { world } = setup();
    const jia = await world.open('jia');
    await world.settle(jia);
    textOf(jia.doc).insert(1, '最后一句', {});
    jia.flushOut();
    const closing = world.registry.close(5_000);
    await world.pass(1_000);
    await closing;
    expect(jia.closeCode).toBe(CLOSE.restarting);
    expect(textOf(await world.stored()).toString()).toContain('最后一句');
    expect(world.projections.at(-1)?.text).toContain('最后一句');
    expect((await world.open('yi')).closeCode).toBe(CLOSE.restarting);
  });
});
