import { can } from '../../access/can';
import type { ListedScaffold } from '../../sections/scaffolds/office-scaffold';
import { readScaffoldKey } from '../../sections/scaffolds/scaffold';
import { type OfficeActor, officePlace } from '../access/office-place';
import { db, type Tx } from '../client';
import { officeScaffolds } from './office-scaffolds';

interface ScaffoldList {
  /** The office's own, the last changed first, then those of the program in their order. */
  readonly scaffolds: readonly ListedScaffold[];
  /** The person asking may save new ones. */
  readonly maySave: boolean;
}

/** All scaffolds of an office, retired ones too, with their drafts (SCF1, SCF3, SCF6). Throws `not-found`, `forbidden`. */
export async function listScaffolds(actor: OfficeActor): Promise<ScaffoldList> {
  return db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'scaffolds.read', tx);
    const counts = await draftsOf(place.workspaceId, tx);
    const scaffolds = (await officeScaffolds(place, tx)).map((one) => {
      const ids = new Set([one.scaffold.id, one.builtIn ?? '']);
      return { ...one, drafts: [...ids].reduce((sum, id) => sum + (counts.get(id) ?? 0), 0) };
    });
    return { scaffolds, maySave: can(place.role, 'scaffolds.save') };
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
