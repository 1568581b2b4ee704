import { MAX_UNIT_NAME } from '../../responsibility/chip-units';
import { AppError } from '../../result/app-error';
import { cleanText } from '../../ytext/text-rules';

/** Nobody sees them, and they would make two names of one. */
const UNSEEN = /[\u200b-\u200f\u2028-\u202e\ufeff]+/gu;

/**
 * U2: a name or alias as it is stored: one line, single spaces, none around it.
 * Throws `unit-name-long` over 60 characters and `invalid-input` when nothing is left.
 */
export function unitNameInput(value: unknown, field = 'name'): string {
  if (typeof value !== 'string') throw new AppError('invalid-input', 'unit name', field);
  const name = cleanText(value.normalize('NFC')).replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
  if (name.length > MAX_UNIT_NAME) throw new AppError('unit-name-long', undefined, field);
  if (name === '') throw new AppError('invalid-input', 'unit name', field);
  return name;
}
