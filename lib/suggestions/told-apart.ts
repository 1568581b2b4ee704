import { readUnits } from '../responsibility/chip-units';
import { composeWording } from '../responsibility/compose-wording';
import type { ChipHunk, FieldValue, Hunk } from './hunk';

interface Told {
  readonly hunk: Hunk;
  readonly authorId?: string;
}

/**
 * G6: of changes those that tell something of their own: the words of a chip that only follow its units
 * (由甲局牵头 → 由乙局牵头 beside 牵头：甲局 → 乙局, of one author) are not among them.
 */
export function toldApart<T extends Told>(changes: readonly T[]): readonly T[] {
  const units = new Map<string, ChipHunk>();
  for (const { hunk, authorId = '' } of changes)
    if (hunk.op === 'chip' && hunk.field === 'units') units.set(`${authorId} ${hunk.id}`, hunk);
  if (units.size === 0) return changes;
  return changes.filter(({ hunk, authorId = '' }) => {
    if (hunk.op !== 'chip' || hunk.field !== 'text') return true;
    const beside = units.get(`${authorId} ${hunk.id}`);
    return !(beside && follows(hunk, beside));
  });
}

function follows(words: ChipHunk, units: ChipHunk): boolean {
  return composed(units.before) === words.before && composed(units.after) === words.after;
}

function composed(units: FieldValue): string {
  return composeWording(readUnits({ units }));
}
