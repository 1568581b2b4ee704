import { SPEECH_LONG } from '../draft/fixtures/speech-long';

/** The blocks of a long speech. For tests only. */
export const LINES: readonly string[] = SPEECH_LONG.split('\n').filter((line) => line !== '');

export const upTo = (random: () => number, n: number) => Math.floor(random() * n);
