import type { SpeechLength } from './speech-length';

/**
 * SP10: beats per minute. Practice gives 160 to 200 字 a minute for speeches of this kind, single speakers 140
 * to 240; the bounds leave room on both sides.
 */
export const DEFAULT_RATE = 180;
export const MIN_RATE = 100;
export const MAX_RATE = 300;

/** SP10: whether a speaker can have this rate. */
export function isRate(rate: number): boolean {
  return Number.isInteger(rate) && rate >= MIN_RATE && rate <= MAX_RATE;
}

/** Syllables and rests together. */
export function beatsOf({ syllables, pauses }: SpeechLength): number {
  return syllables + pauses;
}

/** SP10: seconds that so many beats take. @param rate beats per minute */
export function secondsOf(beats: number, rate: number): number {
  return (beats * 60) / rate;
}

/** Minutes and seconds as one says them of something estimated: to the nearest ten seconds, never 0 of something. */
export function roundedTime(seconds: number): {
  readonly minutes: number;
  readonly seconds: number;
} {
  const rounded = seconds <= 0 ? 0 : Math.max(10, Math.round(seconds / 10) * 10);
  return { minutes: Math.floor(rounded / 60), seconds: rounded % 60 };
}
