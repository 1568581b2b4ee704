import type { ChipInline, ChipUnit, UnitRole } from '../draft/draft';
import { readUnits } from '../responsibility/chip-units';

const RANK: readonly UnitRole[] = ['support', 'responsible', 'lead'];

/** The units of these chips in order, each name once with its highest role. */
export function unitsOf(chips: readonly { readonly chip: ChipInline }[]): ChipUnit[] {
  const units = new Map<string, ChipUnit>();
  for (const { chip } of chips) {
    if (chip.chip !== 'responsibility') continue;
    for (const unit of readUnits(chip.fields)) {
      const before = units.get(unit.name);
      if (!before || RANK.indexOf(unit.role) > RANK.indexOf(before.role)) {
        units.set(unit.name, unit);
      }
    }
  }
  return [...units.values()];
}

/** True when somebody answers for it: a unit that only supports does not. */
export function isAnswered(units: readonly ChipUnit[]): boolean {
  return units.some(({ role }) => role !== 'support');
}
