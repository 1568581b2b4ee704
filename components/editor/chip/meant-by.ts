import type { ChipUnit } from '@/lib/draft/draft';
import type { NamedUnit, UnitBook } from '@/lib/units/unit-book';

/** The unit of a chip, by its id and, where the chip was made before the registry was here, by its name. */
export function meantBy({ name, unitId }: ChipUnit, book: UnitBook): NamedUnit | undefined {
  const unit = unitId ? book.byId(unitId) : undefined;
  if (!unit) return book.byName(name);
  return { unit, alias: unit.aliases.find((alias) => alias.name === name) ?? null };
}
