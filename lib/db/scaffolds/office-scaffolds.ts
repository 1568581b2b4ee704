import type { OfficeScaffold } from '../../sections/scaffolds/office-scaffold';
import { SCAFFOLDS } from '../../sections/scaffolds/scaffolds';
import { mayChangeIn, type OfficePlace } from '../access/office-place';
import { namesOf } from '../accounts/names-of';
import type { Tx } from '../client';
import { scaffoldOf } from './stored-scaffold';

/**
 * The scaffolds of an office, retired ones too: its own, the last changed first, then those of the program in their order,
 * each as the office has changed it (SCF1, SCF3).
 * @param only an id, of an own one or of a built-in one: that one alone, or none
 */
export async function officeScaffolds(
  place: OfficePlace,
  tx: Tx,
  only?: string,
): Promise<OfficeScaffold[]> {
  const { workspaceId } = place;
  const asked = only === undefined ? {} : { OR: [{ id: only }, { builtIn: only }] };
  const rows = await tx.scaffold.findMany({
    where: { workspaceId, ...asked },
    orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
    include: { versions: { orderBy: { no: 'desc' }, take: 1 } },
  });
  const authors = await namesOf(
    rows.flatMap(({ versions }) => versions[0]?.createdById ?? []),
    tx,
  );
  const stored = rows.flatMap(({ versions: [current], ...row }): OfficeScaffold[] =>
    current
      ? [
          {
            scaffold: scaffoldOf(current),
            name: current.name,
            builtIn: SCAFFOLDS.find(({ id }) => id === row.builtIn)?.id ?? null,
            stored: true,
            retired: row.retiredAt !== null,
            author: authors.get(current.createdById ?? '') ?? '',
            changedAt: current.createdAt.toISOString(),
            mayChange: mayChangeIn(place, 'scaffolds', row.createdById),
          },
        ]
      : [],
  );
  const ofProgram = SCAFFOLDS.flatMap((scaffold): OfficeScaffold[] => {
    const changed = stored.find(({ builtIn }) => builtIn === scaffold.id);
    if (changed) return [changed];
    if (only !== undefined && only !== scaffold.id) return [];
    return [
      {
        ...{ scaffold, name: '', builtIn: scaffold.id, author: '', changedAt: '' },
        ...{ stored: false, retired: false, mayChange: mayChangeIn(place, 'scaffolds', null) },
      },
    ];
  });
  return [...stored.filter(({ builtIn }) => builtIn === null), ...ofProgram];
}
