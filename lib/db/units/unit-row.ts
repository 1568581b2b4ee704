import type { Tx } from '../client';

/** One unit of the registry as lists and the editor use it. */
export interface UnitRow {
  readonly id: string;
  /** The full name. */
  readonly name: string;
  /** Other names, sorted. */
  readonly aliases: readonly string[];
  /** No longer offered; its names still mean it. */
  readonly retired: boolean;
}

/** The units of a workspace: by rank where one is set, then in the order they came. */
export async function readUnits(workspaceId: string, tx: Tx): Promise<UnitRow[]> {
  const units = await tx.unit.findMany({
    where: { workspaceId },
    select: { id: true, retiredAt: true, names: { select: { name: true, isMain: true } } },
    orderBy: [{ rank: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return units.map(({ id, retiredAt, names }) => ({
    id,
    name: names.find(({ isMain }) => isMain)?.name ?? '',
    aliases: names.flatMap(({ name, isMain }) => (isMain ? [] : [name])).sort(),
    retired: retiredAt !== null,
  }));
}
