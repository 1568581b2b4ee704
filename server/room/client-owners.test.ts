import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import { textOf } from '@/lib/ytext/roots';
import type { FakeClient } from '../testing/fake-client';
import { foreign, two, type, words } from '../testing/room-moves';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An insertion that claims to be by this client id. */
const forged = (client: FakeClient, clientId: number) =>
  foreign(client, (doc) => {
    doc.clientID = clientId;
    textOf(doc).insert(1, '冒名', {});
  });

function show(client: FakeClient): void {
  const awareness = new Awareness(client.doc);
  awareness.setLocalState({ anchor: null });
  client.say(encodeAwarenessUpdate(awareness, [client.doc.clientID]));
  awareness.destroy();
}

describe('client ids belong to people', () => {
  it('R24 R5 who writes under the id of somebody who has written is reset, the text stays', async () => {
    const { world, jia, yi } = await two();
    type(jia, 1, '甲');
    await world.settle(jia, yi);
    yi.update(forged(yi, jia.doc.clientID));
    yi.flushOut();
    await world.settle(jia, yi);
    expect(yi.closeCode).toBe(4410);
    expect(yi.notice(MESSAGE.reset)).toMatchObject({ reason: 'invalid-update' });
    expect([words(jia), jia.closeCode]).toEqual(['甲\n', null]);
  });

  it('R24 so is who writes under the id of somebody who is only present', async () => {
    const { world, jia, yi } = await two();
    show(jia);
    await world.settle(jia, yi);
    yi.update(forged(yi, jia.doc.clientID));
    yi.flushOut();
    expect(yi.closeCode).toBe(4410);
  });

  it('R24 so is who writes under the id of the server', async () => {
    const { world, jia, yi } = await two();
    const room = world.registry.live('draft');
    const server = room ? (Reflect.get(room, 'doc') as Y.Doc).clientID : 0;
    jia.update(forged(jia, server));
    jia.flushOut();
    expect([jia.closeCode, yi.closeCode]).toEqual([4410, null]);
  });

  it('R24 a person comes back under his id, and writes from two tabs', async () => {
    const { world, jia, yi } = await two();
    show(jia);
    type(jia, 1, '甲');
    await world.settle(jia, yi);
    jia.disconnect();
    type(jia, 2, '乙');
    await jia.connect(world.registry, 'draft');
    show(jia);
    await world.settle(jia, yi);
    const tab = await world.open('jia');
    await world.settle(jia, yi, tab);
    type(tab, 3, '丙');
    tab.update(forged(tab, jia.doc.clientID));
    await world.settle(jia, yi, tab);
    expect([jia.closeCode, tab.closeCode]).toEqual([null, null]);
    expect(words(yi)).toContain('甲乙丙');
  });

  it('R24 after a crash a colleague may bring what only he still has, though its author is there', async () => {
    const { world, jia, yi } = await two();
    show(jia);
    type(jia, 1, '甲');
    jia.flushOut();
    yi.flushIn();
    const before = jia.doc;
    for (const each of [jia, yi]) each.disconnect();
    world.crash();
    await jia.connect(world.registry, 'draft');
    show(jia);
    // Jia's presence is there before his answer.
    jia.outbox.reverse();
    jia.flushOut(1);
    await yi.connect(world.registry, 'draft');
    yi.flushIn();
    yi.flushOut();
    await world.settle(yi);
    expect(yi.closeCode).toBeNull();
    await world.settle(jia, yi);
    expect(jia.doc).toBe(before);
    expect([words(yi), jia.closeCode]).toEqual(['甲\n', null]);
  });

  it('R24 once the author has answered, nobody brings more under his id by an answer', async () => {
    const { world, jia, yi } = await two();
    show(jia);
    await world.settle(jia, yi);
    jia.disconnect();
    await jia.connect(world.registry, 'draft');
    show(jia);
    await world.settle(jia, yi);
    type(jia, 1, '甲');
    await world.settle(jia, yi);
    yi.disconnect();
    Y.applyUpdate(yi.doc, forged(yi, jia.doc.clientID), yi);
    await yi.connect(world.registry, 'draft');
    await world.settle(jia, yi);
    expect([yi.closeCode, jia.closeCode]).toEqual([4410, null]);
    expect(words(jia)).toBe('甲\n');
  });
});
