import type { ChipInline, ChipUnit, UnitRole } from '../draft/draft';

const ROLES: readonly UnitRole[] = ['lead', 'responsible', 'support'];
/** So many units fit into the list field of a chip whatever they are called (`lib/ytext` F8). */
export const MAX_CHIP_UNITS = 40;

/** RU1: the units of a responsibility chip, in order; what is not a unit is left out. Total. */
export function readUnits(fields: ChipInline['fields']): ChipUnit[] {
  if (typeof fields.units !== 'string') return [];
  try {
    const list: unknown = JSON.parse(fields.units);
    return Array.isArray(list) ? list.flatMap(unitOf) : [];
  } catch {
    return [];
  }
}

/** RU1: the canonical JSON of units: the same units always give the same string. */
export function writeUnits(units: readonly ChipUnit[]): string {
  return JSON.stringify(
    units.map(({ unitId, name, role }) => (unitId ? { unitId, name, role } : { name, role })),
  );
}

function unitOf(value: unknown): ChipUnit[] {
  if (typeof value !== 'object' || value === null) return [];
  const { unitId, name, role } = value as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '') return [];
  const known = ROLES.find((one) => one === role) ?? 'responsible';
  return [{ ...(typeof unitId === 'string' && unitId ? { unitId } : {}), name, role: known }];
}
