import { describe, expect, it } from 'vitest';
import { MuteWatch } from './mute-watch';
import { saveState } from './save-state';

/** A watch with a clock that only the test moves. */
function watched() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const seen: boolean[] = [];
  let asked = 0;
  const watch: MuteWatch = new MuteWatch({
    ask: () => {
      asked += 1;
      watch.sent();
    },
    onChange: () => seen.push(watch.mute),
    later: (run, ms) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  const pass = (ms: number) => {
    const until = now + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((one) => one !== next);
      now = next.at;
      next.run();
    }
    now = until;
  };
  return { watch, pass, seen, asked: () => asked };
}

describe('MuteWatch', () => {
  it('SAVE10 is mute 5 s after the first frame that nothing answered, though typing goes on', () => {
    const { watch, pass, seen, asked } = watched();
    for (let second = 0; second < 4; second++) {
      watch.sent();
      pass(1_000);
    }
    expect([watch.mute, asked()]).toEqual([false, 1]);
    pass(1_000);
    expect([watch.mute, seen]).toEqual([true, [true]]);
  });

  it('SAVE10 a server that answers but commits nothing is not mute', () => {
    const { watch, pass, seen, asked } = watched();
    for (let i = 0; i < 10; i++) {
      watch.sent();
      pass(3_000);
      expect(asked()).toBe(i + 1);
      watch.heard();
    }
    expect(seen).toEqual([]);
  });

  it('SAVE10 comes back by itself with whatever arrives', () => {
    const { watch, pass, seen } = watched();
    watch.sent();
    pass(60_000);
    watch.heard();
    pass(60_000);
    expect(seen).toEqual([true, false]);
  });

  it('SAVE10 believes the browser until a message proves it wrong', () => {
    const { watch, pass, seen, asked } = watched();
    watch.lost();
    expect([watch.mute, asked()]).toEqual([true, 1]);
    watch.found();
    expect([watch.mute, asked()]).toEqual([true, 2]);
    watch.heard();
    watch.found();
    expect(asked()).toBe(2);
    pass(60_000);
    expect(seen).toEqual([true, false]);
  });

  it('SAVE10 waits for nothing while nothing is sent, nor for a socket that is gone', () => {
    const { watch, pass, seen } = watched();
    pass(60_000);
    watch.sent();
    pass(4_000);
    watch.reset();
    pass(60_000);
    expect(seen).toEqual([]);
  });

  it('SAVE7 SAVE10 a mute socket is offline with what is unsaved; messages outdo the browser', () => {
    const facts = {
      pending: 2,
      savedAt: null,
      resending: false,
      closeCode: null,
      role: 'drafter',
      stage: 'drafting',
      synced: true,
      generation: 0,
      connected: true,
      everSynced: true,
      failures: 0,
      networkUp: true,
      saved: false,
    } as const;
    expect(saveState({ ...facts, mute: true })).toMatchObject({ phase: 'offline', pending: 2 });
    const idle = { ...facts, pending: 0, saved: true };
    expect(saveState({ ...idle, mute: true }).phase).toBe('retrying');
    expect(saveState({ ...idle, mute: true, networkUp: false }).phase).toBe('offline');
    expect(saveState({ ...idle, mute: false, networkUp: false }).phase).toBe('saved');
  });
});
