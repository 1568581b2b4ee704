import { err, ok, type Result } from '../result/result';

/** Longest name of a unit, in UTF-16 units; the same in the registry and in chips. */
export const MAX_UNIT_NAME = 60;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that lines must not hold
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ufffc]/gu;
/** Nobody sees them, and they would make two names of one. */
const UNSEEN = /[\u200b-\u200f\u2028-\u202e\ufeff]+/gu;

/** UB1: a name as it is stored: one line, single spaces, none around it; or why it is none. */
export function unitName(text: string): Result<string, 'empty' | 'long'> {
  const name = text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(CONTROL, ' ')
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (name === '') return err('empty');
  return name.length > MAX_UNIT_NAME ? err('long') : ok(name);
}
