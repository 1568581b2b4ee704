import type { CivilDate } from '../deadlines/civil-date';
import type { RegistryUnit, UnitAlias } from './registry-unit';
import { resolveList } from './shared-prefix';
import { type Standing, standingOn } from './term';

/** What a name of the text means. */
export interface NamedUnit {
  readonly unit: RegistryUnit;
  /** The alias that was written; null = the full name. */
  readonly alias: UnitAlias | null;
}

/**
 * The registry to look up in: a pure snapshot. The recogniser takes `known` as its `units`; chips and ledger
 * ask by id and by name. Looking up never changes a text.
 */
export interface UnitBook {
  readonly units: readonly RegistryUnit[];
  /** Every name and alias with its unit, retired and former ones too: old texts still mean them. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  /** The unit of an id, also when that one was merged into another since. */
  byId(id: string): RegistryUnit | undefined;
  /** The unit whose full name or alias this is, as written. */
  byName(name: string): NamedUnit | undefined;
  /** What the names of one list mean, with a shared prefix (`resolveList`). */
  byList(names: readonly string[]): (NamedUnit | undefined)[];
}

/** UB2, UB3, UB5: makes a book of the registry. */
export function unitBook(units: readonly RegistryUnit[]): UnitBook {
  const ids = new Map<string, RegistryUnit>();
  const names = new Map<string, NamedUnit>();
  for (const unit of units) {
    for (const id of [unit.id, ...unit.merged.map((one) => one.id)]) ids.set(id, unit);
    for (const alias of unit.aliases) names.set(alias.name, { unit, alias });
    names.set(unit.name, { unit, alias: null });
  }
  const byName = (name: string) => names.get(name);
  return {
    units,
    known: [...names].map(([name, { unit }]) => ({ id: unit.id, name })),
    byId: (id) => ids.get(id),
    byName,
    byList: (list) => resolveList(list, byName),
  };
}

/** UB4: how a unit, and the name it was called by, stand on a day; what is not in force wins. */
export function standingOfName({ unit, alias }: NamedUnit, day: CivilDate | null): Standing {
  const standing = standingOn(unit, day);
  return standing === 'in-force' && alias ? standingOn(alias, day) : standing;
}
