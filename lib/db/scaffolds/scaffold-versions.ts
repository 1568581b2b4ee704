import { AppError } from '../../result/app-error';
import type { SavedScaffold } from '../../sections/scaffolds/office-scaffold';
import { type OfficeActor, officePlace } from '../access/office-place';
import { namesOf } from '../accounts/names-of';
import { db } from '../client';
import { scaffoldOf } from './stored-scaffold';

/** Versions that one answer holds. */
const MOST_VERSIONS = 50;

/** What a stored scaffold said over time, the newest first (SCF2). Throws `not-found`, `forbidden`. */
export async function scaffoldVersions({
  id,
  ...actor
}: OfficeActor & { readonly id: string }): Promise<SavedScaffold[]> {
  return db().$transaction(async (tx) => {
    const { workspaceId } = await officePlace(actor, 'scaffolds.read', tx);
    const row = await tx.scaffold.findFirst({ where: { id, workspaceId }, select: { id: true } });
    if (!row) throw new AppError('not-found');
    const versions = await tx.scaffoldVersion.findMany({
      where: { scaffoldId: id },
      orderBy: { no: 'desc' },
      take: MOST_VERSIONS,
    });
    const names = await namesOf(
      versions.flatMap(({ createdById }) => createdById ?? []),
      tx,
    );
    return versions.map((version) => ({
      scaffold: scaffoldOf(version),
      name: version.name,
      author: names.get(version.createdById ?? '') ?? '',
      changedAt: version.createdAt.toISOString(),
    }));
  });
}
