import type { UnitBook } from './unit-book';

/**
 * UB6: what units of chips are put together under: the full name that the registry has today, whatever a chip
 * calls the unit and whichever id it has from before a merge. Units that the registry does not know are put
 * together by their id under the name seen first, else by their name. One function for one list of rows.
 * @param book null = not here yet
 */
export function unitTitles(
  book: UnitBook | null,
): (unit: { readonly unitId?: string; readonly name: string }) => string {
  const first = new Map<string, string>();
  return ({ unitId, name }) => {
    const known = (unitId ? book?.byId(unitId) : undefined) ?? book?.byName(name)?.unit;
    if (known) return known.name;
    if (!unitId) return name;
    const title = first.get(unitId) ?? name;
    first.set(unitId, title);
    return title;
  };
}
