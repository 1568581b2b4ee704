import { can } from '../../access/can';
import type { OfficeScaffold } from '../../sections/scaffolds/office-scaffold';
import { readScaffoldKey } from '../../sections/scaffolds/scaffold';
import { SCAFFOLDS } from '../../sections/scaffolds/scaffolds';
import { namesOf } from '../accounts/names-of';
import { db, type Tx } from '../client';
import { mayChangeScaffold, type ScaffoldActor, scaffoldPlace } from './scaffold-place';
import { scaffoldOf } from './stored-scaffold';

interface ScaffoldList {
  /** The office's own, the last changed first, then those of the program in their order. */
  readonly scaffolds: readonly OfficeScaffold[];
  /** The person asking may save new ones. */
  readonly maySave: boolean;
}

/** All scaffolds of an office, retired ones too (SCF1, SCF3). Throws `not-found`, `forbidden`. */
export async function listScaffolds(actor: ScaffoldActor): Promise<ScaffoldList> {
  return db().$transaction(async (tx) => {
    const place = await scaffoldPlace(actor, tx);
    const { workspaceId } = place;
    const rows = await tx.scaffold.findMany({
      where: { workspaceId },
      orderBy: [{ changedAt: 'desc' }, { id: 'asc' }],
      include: {
        createdBy: { select: { name: true } },
        versions: { orderBy: { no: 'desc' }, take: 1 },
      },
    });
    const authors = await namesOf(
      rows.flatMap(({ versions }) => versions[0]?.createdById ?? []),
      tx,
    );
    const drafts = await draftsOf(workspaceId, tx);
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
              mayChange: mayChangeScaffold(place, row.createdById),
              drafts: (drafts.get(row.id) ?? 0) + (drafts.get(row.builtIn ?? '') ?? 0),
            },
          ]
        : [],
    );
    const ofProgram = SCAFFOLDS.map(
      (scaffold): OfficeScaffold =>
        stored.find(({ builtIn }) => builtIn === scaffold.id) ?? {
          scaffold,
          name: '',
          builtIn: scaffold.id,
          stored: false,
          retired: false,
          author: '',
          changedAt: '',
          mayChange: mayChangeScaffold(place, null),
          drafts: drafts.get(scaffold.id) ?? 0,
        },
    );
    return {
      scaffolds: [...stored.filter(({ builtIn }) => builtIn === null), ...ofProgram],
      maySave: can(place.role, 'scaffolds.save'),
    };
  });
}

/** How many drafts were made from each scaffold, of any version (SCF6). */
async function draftsOf(workspaceId: string, tx: Tx): Promise<Map<string, number>> {
  const groups = await tx.draft.groupBy({
    by: ['scaffold'],
    where: { workspaceId, deletedAt: null, scaffold: { not: null } },
    _count: true,
  });
  const counts = new Map<string, number>();
  for (const { scaffold, _count } of groups) {
    const id = readScaffoldKey(scaffold ?? '')?.id;
    if (id) counts.set(id, (counts.get(id) ?? 0) + _count);
  }
  return counts;
}
