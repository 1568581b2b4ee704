import { AppError } from '../../result/app-error';
import { unitName } from '../../units/unit-name';

/**
 * U2: a name or alias as it is stored (`lib/units` UB1). Throws `unit-name-long` over 60 characters and
 * `invalid-input` when nothing is left.
 */
export function unitNameInput(value: unknown, field = 'name'): string {
  const name = typeof value === 'string' ? unitName(value) : null;
  if (name?.ok) return name.value;
  if (name?.error === 'long') throw new AppError('unit-name-long', undefined, field);
  throw new AppError('invalid-input', 'unit name', field);
}
