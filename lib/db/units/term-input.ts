import { AppError } from '../../result/app-error';
import { readDay } from '../../units/read-day';
import { isBackwards, type Term } from '../../units/term';

/** U7: first and last day as stored; empty = open. Throws `unit-date` (field `from` or `to`), `unit-backwards`. */
export function termInput(input: { readonly from: string; readonly to: string }): Term {
  const [from, to] = (['from', 'to'] as const).map((field) => {
    const day = readDay(input[field], field);
    if (!day.ok) throw new AppError('unit-date', undefined, field);
    return day.value;
  });
  const term = { from: from ?? null, to: to ?? null };
  if (isBackwards(term)) throw new AppError('unit-backwards', undefined, 'to');
  return term;
}
