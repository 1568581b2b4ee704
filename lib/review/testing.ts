import { SPEECH_LONG } from '../draft/fixtures/speech-long';

/** A repeatable source of numbers in [0, 1) (mulberry32). For tests only. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The blocks of a long speech. For tests only. */
export const LINES: readonly string[] = SPEECH_LONG.split('\n').filter((line) => line !== '');

export const upTo = (random: () => number, n: number) => Math.floor(random() * n);
