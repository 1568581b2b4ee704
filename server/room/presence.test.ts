import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { ROOM_LIMITS } from './limits';
import { Presence } from './presence';

const person = (userId: string) => ({ sessionId: `s-${userId}`, userId, name: `${userId}同志` });
const jia = { socket: 'jia' };
const yi = { socket: 'yi' };

function says(id: number, clock: number, state: unknown): Uint8Array {
  const to = encoding.createEncoder();
  encoding.writeVarUint(to, 1);
  encoding.writeVarUint(to, id);
  encoding.writeVarUint(to, clock);
  encoding.writeVarString(to, JSON.stringify(state));
  return encoding.toUint8Array(to);
}

/** A stock client that only listens. */
class Listener {
  readonly awareness = new Awareness(new Y.Doc());

  constructor() {
    this.awareness.setLocalState(null);
  }

  hear(update: Uint8Array | null | undefined): this {
    if (update) applyAwarenessUpdate(this.awareness, update, 'server');
    return this;
  }

  state(id: number): unknown {
    return this.awareness.getStates().get(id);
  }

  echo(): Uint8Array {
    return encodeAwarenessUpdate(this.awareness, [...this.awareness.getStates().keys()]);
  }
}

const setup = () => new Presence<object>(ROOM_LIMITS);

describe('Presence', () => {
  it('P1 name and id come from the session, colour and place from the client', () => {
    const presence = setup();
    const state = { user: { name: '冒名', id: 'jia', color: '#aabbcc' }, anchor: 5 };
    const change = presence.receive(jia, person('jia'), says(1, 1, state), 0);
    expect(new Listener().hear(change?.forOthers).state(1)).toEqual({
      user: { id: 'jia', name: 'jia同志', color: '#aabbcc' },
      anchor: 5,
    });
    const odd = presence.receive(jia, person('jia'), says(1, 2, { user: { color: 'red;x' } }), 0);
    expect(new Listener().hear(odd?.forOthers).state(1)).toEqual({
      user: { id: 'jia', name: 'jia同志' },
    });
  });

  it('P2 a socket has one id, and nobody writes or removes another one', () => {
    const presence = setup();
    presence.receive(jia, person('jia'), says(1, 1, { at: 1 }), 0);
    presence.receive(yi, person('yi'), says(2, 1, { at: 2 }), 0);
    expect(presence.receive(yi, person('yi'), says(1, 9, { at: 9 }), 0)).toBeNull();
    expect(presence.receive(yi, person('yi'), says(1, 9, null), 0)).toBeNull();
    expect(presence.receive(yi, person('yi'), says(3, 1, { at: 3 }), 0)).toBeNull();
    const heard = new Listener().hear(presence.all());
    expect(heard.state(1)).toMatchObject({ at: 1 });
    expect(heard.state(2)).toMatchObject({ at: 2 });
    expect(heard.state(3)).toBeUndefined();
  });

  it('P3 an echo of somebody who has just left does not bring him back', () => {
    const presence = setup();
    presence.receive(jia, person('jia'), says(1, 1, { at: 1 }), 0);
    const echo = new Listener().hear(presence.all()).echo();
    presence.leave(jia);
    expect(presence.receive(yi, person('yi'), echo, 0)).toBeNull();
    expect(new Listener().hear(presence.all()).state(1)).toBeUndefined();
  });

  it('P4 who comes back with an old clock is seen at once, after and before the old socket is gone', () => {
    const presence = setup();
    const listener = new Listener();
    const hello = says(1, 5, { at: 1 });
    listener.hear(presence.receive(jia, person('jia'), hello, 0)?.forOthers);
    listener.hear(presence.leave(jia));
    expect(listener.state(1)).toBeUndefined();
    const again = { socket: 'again' };
    const back = presence.receive(again, person('jia'), hello, 0);
    expect(listener.hear(back?.forOthers).state(1)).toMatchObject({ at: 1 });
    const third = { socket: 'third' };
    const moved = presence.receive(third, person('jia'), says(1, 5, { at: 3 }), 0);
    expect(listener.hear(moved?.forOthers).state(1)).toMatchObject({ at: 3 });
    expect(presence.leave(again)).toBeNull();
    const next = presence.receive(third, person('jia'), says(1, 6, { at: 4 }), 0);
    expect(listener.hear(next?.forOthers).state(1)).toMatchObject({ at: 4 });
  });

  it('P4 the sender never hears a clock ahead of his own', () => {
    const presence = setup();
    presence.receive(jia, person('jia'), says(1, 5, { at: 1 }), 0);
    presence.leave(jia);
    const back = presence.receive(jia, person('jia'), says(1, 5, { at: 2 }), 0);
    expect([...(back?.forSender ?? [])].slice(0, 3)).toEqual([1, 1, 5]);
    expect([...(back?.forOthers ?? [])].slice(0, 3)).toEqual([1, 1, 6]);
  });

  it.each([
    ['too large', says(1, 2, { at: 'x'.repeat(ROOM_LIMITS.presenceBytes) })],
    ['a list', says(1, 2, [1])],
    ['a text', says(1, 2, 'x')],
    ['older', says(1, 1, { at: 2 })],
  ])('P5 a state that is %s is dropped', (_what, update) => {
    const presence = setup();
    presence.receive(jia, person('jia'), says(1, 1, { at: 1 }), 0);
    expect(presence.receive(jia, person('jia'), update, 0)).toBeNull();
    expect(new Listener().hear(presence.all()).state(1)).toMatchObject({ at: 1 });
  });

  it('P6 who says null, leaves, or is silent too long is taken away', () => {
    const presence = setup();
    const listener = new Listener();
    const everybody = [jia, yi, { socket: 'bing' }];
    everybody.forEach((socket, i) => {
      const user = person(`user${i}`);
      listener.hear(presence.receive(socket, user, says(i, 1, { at: i }), i * 20_000)?.forOthers);
    });
    listener.hear(presence.expire(31_000));
    expect([0, 1, 2].map((i) => listener.state(i) !== undefined)).toEqual([false, true, true]);
    listener.hear(presence.receive(yi, person('user1'), says(1, 2, null), 31_000)?.forOthers);
    expect(listener.state(1)).toBeUndefined();
    listener.hear(presence.leave(everybody[2] ?? jia));
    expect(listener.state(2)).toBeUndefined();
    expect(presence.expire(99_000)).toBeNull();
  });
});
