import { describe, expect, it } from 'vitest';
import { HandTimers } from '../testing/hand-timers';
import { MessagePace, PACE_MS } from './message-pace';

function paced() {
  const timers = new HandTimers();
  const heard: string[] = [];
  const pace = new MessagePace((run) => {
    heard.push('[');
    run();
    heard.push(']');
  }, timers);
  return { timers, heard, pace, say: (word: string) => pace.admit(() => heard.push(word)) };
}

describe('message pace', () => {
  it('PACE1 lets the first in at once and the next ones together, in order', () => {
    const { timers, heard, say } = paced();
    say('a');
    expect(heard).toEqual(['a']);
    say('b');
    timers.pass(PACE_MS - 1);
    say('c');
    expect(heard).toEqual(['a']);
    timers.pass(1);
    expect(heard).toEqual(['a', '[', 'b', 'c', ']']);
  });

  it('PACE1 keeps the pace while messages come, and is quick again after a silence', () => {
    const { timers, heard, say } = paced();
    say('a');
    say('b');
    timers.pass(PACE_MS);
    say('c');
    expect(heard).toEqual(['a', '[', 'b', ']']);
    timers.pass(2 * PACE_MS);
    say('d');
    expect(heard).toEqual(['a', '[', 'b', ']', '[', 'c', ']', 'd']);
  });

  it('PACE1 gives up what waits when something must not be overtaken', () => {
    const { timers, heard, pace, say } = paced();
    say('a');
    say('b');
    pace.flush();
    expect(heard).toEqual(['a', '[', 'b', ']']);
    timers.pass(PACE_MS);
    expect(heard).toHaveLength(4);
  });

  it('PACE1 loses nothing behind a delivery that fails', () => {
    const { timers, heard, pace, say } = paced();
    say('a');
    pace.admit(() => {
      throw new Error('broken');
    });
    say('b');
    expect(() => timers.pass(PACE_MS)).toThrow('broken');
    expect(heard).toEqual(['a', '[', 'b', ']']);
  });
});
