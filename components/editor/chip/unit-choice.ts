import type { CivilDate } from '@/lib/deadlines/civil-date';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import type { Standing } from '@/lib/units/term';
import { type NamedUnit, standingOfName } from '@/lib/units/unit-book';
import type { ActResult } from '../../forms/act';

export interface UnitActions {
  readonly list: (draftId: string) => Promise<ActResult & { readonly units?: RegistryUnit[] }>;
  readonly add: (
    draftId: string,
    name: string,
  ) => Promise<ActResult & { readonly unit?: RegistryUnit }>;
}

export interface FoundUnit extends NamedUnit {
  /** How the unit stands on the day of the speech. */
  readonly standing: Standing;
}

/**
 * Units whose name or an alias holds the words: those in force on the day of the speech first, then those
 * that begin with the words. An alias is told when the name does not fit.
 */
export function searchUnits(
  units: readonly RegistryUnit[],
  words: string,
  day: CivilDate | null,
): FoundUnit[] {
  const wanted = words.trim().toLowerCase();
  const fits = (name: string) => name.toLowerCase().includes(wanted);
  const found: (FoundUnit & { rank: number })[] = [];
  for (const unit of units) {
    if (unit.retired) continue;
    const alias = fits(unit.name) ? null : (unit.aliases.find(({ name }) => fits(name)) ?? null);
    if (!alias && !fits(unit.name)) continue;
    const begins = (alias ?? unit).name.toLowerCase().startsWith(wanted);
    // The full name is what is put in, so the days of the alias do not count.
    const standing = standingOfName({ unit, alias: null }, day);
    found.push({
      unit,
      alias,
      standing,
      rank: (standing === 'in-force' ? 0 : 2) + (begins ? 0 : 1),
    });
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit, alias, standing }) => ({ unit, alias, standing }));
}
