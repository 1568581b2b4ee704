import type { ChipUnit, UnitRole } from '../draft/draft';

/** One thing that differs between two lists of units. */
export interface UnitsChange {
  /**
   * - `units`: of this role some came, some went.
   * - `order`: those of this role that stayed stand in another order; with null the roles do among each other.
   * - `meaning`: the names stayed, another unit of the registry is meant.
   */
  readonly how: 'units' | 'order' | 'meaning';
  readonly role: UnitRole | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const ROLES: readonly UnitRole[] = ['lead', 'responsible', 'support'];

/** RU8: what differs between two lists of units, role by role, and nothing else. Nothing for the same list. */
export function unitsChanged(
  before: readonly ChipUnit[],
  after: readonly ChipUnit[],
): UnitsChange[] {
  const changes = ROLES.flatMap((role) =>
    changesIn(role, namesOf(before, role), namesOf(after, role)),
  );
  const [was, is] = [before, after].map((units) => units.map(({ name }) => name));
  if (changes.length === 0 && was && is && !same(was, is))
    changes.push({ how: 'order', role: null, before: was, after: is });
  const ids = new Map(before.map(({ name, role, unitId }) => [`${role} ${name}`, unitId]));
  const other = after.filter(({ name, role, unitId }) => {
    const key = `${role} ${name}`;
    return ids.has(key) && ids.get(key) !== unitId;
  });
  const names = other.map(({ name }) => name);
  return names.length > 0
    ? [...changes, { how: 'meaning', role: null, before: names, after: names }]
    : changes;
}

function changesIn(role: UnitRole, before: string[], after: string[]): UnitsChange[] {
  const [went, came] = [without(before, after), without(after, before)];
  const [stood, stands] = [without(before, went), without(after, came)];
  const changes: UnitsChange[] = [];
  if (went.length + came.length > 0)
    changes.push({ how: 'units', role, before: went, after: came });
  if (!same(stood, stands)) changes.push({ how: 'order', role, before: stood, after: stands });
  return changes;
}

function namesOf(units: readonly ChipUnit[], role: UnitRole): string[] {
  return units.filter((unit) => unit.role === role).map(({ name }) => name);
}

/** A name that stands twice goes once for each. */
function without(names: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}
