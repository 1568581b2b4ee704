import { err, ok, type Result } from '../result/result';
import { readNotation } from './notation';

/** Why a value that names placeholders cannot be taken: itself, one that the text does not have, one still open. */
export interface NameRefusal {
  readonly reason: 'self' | 'missing' | 'open';
  readonly name: string;
}

const NAMED = /(?:\{\{|｛｛)([^{}｛｝]{1,200})(?:\}\}|｝｝)/g;

/**
 * A value with the words of the placeholders that it names, `{{地区}}年会` as 某市年会 (PL10). So no value can hang on
 * itself, nor two on each other.
 * @param wordsOf the words of a name, null while it is open, undefined when the text has no such name
 */
export function resolveNames(
  value: string,
  own: string,
  wordsOf: (name: string) => string | null | undefined,
): Result<string, NameRefusal> {
  for (const match of value.matchAll(NAMED)) {
    const name = readNotation(match[1] ?? '')?.name ?? '';
    if (name === own) return err({ reason: 'self', name });
    const words = wordsOf(name);
    if (words === undefined) return err({ reason: 'missing', name });
    if (words === null) return err({ reason: 'open', name });
  }
  return ok(
    value.replace(NAMED, (_, inside: string) => wordsOf(readNotation(inside)?.name ?? '') ?? ''),
  );
}
