import type { RegistryUnit } from '../../units/registry-unit';
import { kindOf } from '../../units/unit-kinds';
import type { Tx } from '../client';

/** The units of a workspace: by rank where one is set, then in the order they came. Merged ones are in theirs. */
export async function readUnits(workspaceId: string, tx: Tx): Promise<RegistryUnit[]> {
  const units = await tx.unit.findMany({
    where: { workspaceId, mergedIntoId: null },
    select: {
      id: true,
      kind: true,
      rank: true,
      validFrom: true,
      validTo: true,
      retiredAt: true,
      names: true,
      merged: { select: { id: true, mergedName: true }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ rank: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
  });
  return units.map((unit) => ({
    id: unit.id,
    name: unit.names.find(({ isMain }) => isMain)?.name ?? '',
    aliases: unit.names
      .filter(({ isMain }) => !isMain)
      .map(({ name, validFrom, validTo }) => ({ name, from: validFrom, to: validTo }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    kind: kindOf(unit.kind),
    rank: unit.rank,
    from: unit.validFrom,
    to: unit.validTo,
    retired: unit.retiredAt !== null,
    merged: unit.merged.map(({ id, mergedName }) => ({ id, name: mergedName ?? '' })),
  }));
}
