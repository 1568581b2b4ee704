import type { ChipUnit } from '../draft/draft';
import { roleWords } from './role-words';
import { splitWords } from './split-words';
import type { KnownUnit } from './unit-lexicon';

/**
 * RU6: whether the units of a chip are what its words say: every unit is named in them, by its name,
 * part of it or another name of the same unit, they name no other, and the role words fit. Words without a role word
 * say nothing about roles, and 负责 does not speak against a unit that leads; no words say nothing at all.
 */
export function unitsAgree(
  words: string,
  units: readonly ChipUnit[],
  known: readonly KnownUnit[] = [],
): boolean {
  if (words.trim() === '') return true;
  const read = splitWords(words, known);
  const roles = roleWords(words).length > 0;
  const named = units.every(
    (unit) =>
      words.includes(unit.name) ||
      read.some((one) => isSame(one, unit)) ||
      known.some(({ id, name }) => id === unit.unitId && words.includes(name)),
  );
  return (
    named &&
    read.every((one) => {
      const unit = units.find((other) => isSame(one, other));
      return unit !== undefined && (!roles || fits(one, unit));
    })
  );
}

function isSame(read: ChipUnit, unit: ChipUnit): boolean {
  if (read.name === unit.name || (read.unitId && read.unitId === unit.unitId)) return true;
  return unit.name.includes(read.name) || read.name.includes(unit.name);
}

function fits(read: ChipUnit, unit: ChipUnit): boolean {
  return read.role === unit.role || (read.role === 'responsible' && unit.role === 'lead');
}

/**
 * RU7: the units that words name now. What was said of one of them before stays said where the words do
 * not say it: its id in the registry, and its role when there is no role word.
 */
export function rereadUnits(
  words: string,
  before: readonly ChipUnit[],
  known: readonly KnownUnit[],
): ChipUnit[] {
  const roles = roleWords(words).length > 0;
  return splitWords(words, known).map((unit) => {
    const old = before.find(({ name }) => name === unit.name);
    const unitId = unit.unitId ?? old?.unitId;
    const role = roles ? unit.role : (old?.role ?? unit.role);
    return { ...(unitId ? { unitId } : {}), name: unit.name, role };
  });
}
