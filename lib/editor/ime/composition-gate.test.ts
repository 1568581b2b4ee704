import { beforeEach, describe, expect, it } from 'vitest';
import { HandTimers } from '../testing/hand-timers';
import {
  CompositionGate,
  RELEASE_AFTER_END_MS,
  RELEASE_AFTER_SILENCE_MS,
  RELEASE_AT_MOST_MS,
} from './composition-gate';

describe('CompositionGate', () => {
  let timers: HandTimers;
  let gate: CompositionGate;
  let arrived: string[];
  const send = (name: string) => gate.admit(() => arrived.push(name));

  beforeEach(() => {
    timers = new HandTimers();
    gate = new CompositionGate(timers);
    arrived = [];
  });

  it('IME1 lets everything through while nobody composes', () => {
    send('a');
    expect(arrived).toEqual(['a']);
  });

  it('IME1 holds while composing and delivers in order after the end', () => {
    gate.composing();
    send('a');
    send('b');
    gate.ended();
    timers.pass(RELEASE_AFTER_END_MS - 1);
    expect(arrived).toEqual([]);
    timers.pass(1);
    expect(arrived).toEqual(['a', 'b']);
    expect([gate.holding, timers.armed]).toEqual([false, 0]);
  });

  it('IME2 a new composition within the pause keeps holding', () => {
    gate.composing();
    send('a');
    gate.ended();
    timers.pass(RELEASE_AFTER_END_MS - 1);
    gate.composing();
    timers.pass(RELEASE_AFTER_END_MS * 2);
    expect(arrived).toEqual([]);
  });

  it('IME2 waits on while the view still reads the composed text', () => {
    let reading = true;
    gate.stillComposing = () => reading;
    gate.composing();
    send('a');
    gate.ended();
    timers.pass(RELEASE_AFTER_END_MS);
    expect(arrived).toEqual([]);
    reading = false;
    timers.pass(RELEASE_AFTER_END_MS);
    expect(arrived).toEqual(['a']);
  });

  it('IME2 opens after 20 s without a composition event, and holds again when it goes on', () => {
    gate.composing();
    send('a');
    timers.pass(RELEASE_AT_MOST_MS - RELEASE_AFTER_SILENCE_MS - 1);
    gate.composing();
    timers.pass(RELEASE_AFTER_SILENCE_MS - 1);
    expect(arrived).toEqual([]);
    timers.pass(1);
    expect(arrived).toEqual(['a']);
    gate.composing();
    send('b');
    expect(arrived).toEqual(['a']);
  });

  it('IME2 opens after 25 s in any case', () => {
    send('first');
    for (let t = 0; t < RELEASE_AT_MOST_MS; t += 500) {
      gate.composing();
      send('a');
      timers.pass(500);
    }
    expect(gate.holding).toBe(false);
    expect(arrived).toHaveLength(1 + RELEASE_AT_MOST_MS / 500);
  });

  it('IME2 opens at once on blur or pagehide', () => {
    gate.composing();
    send('a');
    gate.release();
    expect([arrived, timers.armed]).toEqual([['a'], 0]);
  });

  it('IME2 a delivery that fails does not swallow the others', () => {
    gate.composing();
    gate.admit(() => {
      throw new Error('broken');
    });
    send('a');
    expect(() => gate.release()).toThrow('broken');
    expect(arrived).toEqual(['a']);
  });

  it('IME3 says when what was held has arrived', () => {
    const seen: string[][] = [];
    const note = () => seen.push([...arrived]);
    gate.onRelease({ before: note, after: note });
    gate.composing();
    send('a');
    gate.release();
    gate.release();
    expect(seen).toEqual([[], ['a']]);
  });
});
