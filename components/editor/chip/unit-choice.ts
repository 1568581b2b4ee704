import type { ActResult } from '../../forms/act';

/** A unit of the registry as the popover offers it. */
export interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly retired: boolean;
}

export interface UnitActions {
  readonly list: (draftId: string) => Promise<ActResult & { readonly units?: UnitChoice[] }>;
  readonly add: (
    draftId: string,
    name: string,
  ) => Promise<ActResult & { readonly unit?: UnitChoice }>;
}

export interface FoundUnit {
  readonly unit: UnitChoice;
  /** The alias that fits, when the name does not. */
  readonly alias: string | null;
}

/** Units whose name or an alias holds the words, those that begin with them first. */
export function searchUnits(units: readonly UnitChoice[], words: string): FoundUnit[] {
  const wanted = words.trim().toLowerCase();
  const found: (FoundUnit & { rank: number })[] = [];
  for (const unit of units) {
    if (unit.retired) continue;
    const names = [unit.name, ...unit.aliases];
    const fits = names.filter((name) => name.toLowerCase().includes(wanted));
    const [first] = fits;
    if (first === undefined) continue;
    const rank = fits.some((name) => name.toLowerCase().startsWith(wanted)) ? 0 : 1;
    found.push({ unit, alias: first === unit.name ? null : first, rank });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ unit, alias }) => ({ unit, alias }));
}

/** The unit that a name means exactly, retired ones too. */
export function unitNamed(units: readonly UnitChoice[], name: string): UnitChoice | undefined {
  return units.find((unit) => unit.name === name || unit.aliases.includes(name));
}
