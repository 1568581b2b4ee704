import { AppError } from '../../result/app-error';
import { USUAL_SALUTATION } from '../../sections/scaffolds/scaffold';
import { SCAFFOLDS } from '../../sections/scaffolds/scaffolds';
import { mayChangeIn, type OfficePlace } from '../access/office-place';
import type { Tx } from '../client';
import { writeScaffoldVersion } from './write-scaffold-version';

interface Wanted {
  /** Id of an own scaffold or of a built-in one. */
  readonly id: string;
  /** The version the person saw. */
  readonly version: number;
}

/**
 * The row of a scaffold that is about to change, locked until the transaction ends; for an untouched
 * built-in one a row is made with what it says as version 1 (SCF3). Throws `not-found`, `forbidden`,
 * and `library-changed` when the person saw another version than the current one (SCF2).
 */
export async function ownScaffoldRow(
  { id, version }: Wanted,
  place: OfficePlace,
  tx: Tx,
): Promise<{
  readonly id: string;
  readonly currentVersion: number;
  readonly builtIn: string | null;
}> {
  const { workspaceId } = place;
  const builtIn = SCAFFOLDS.find((one) => one.id === id);
  if (builtIn) {
    if (!mayChangeIn(place, 'scaffolds', null)) throw new AppError('forbidden');
    const { count } = await tx.scaffold.createMany({
      data: { workspaceId, builtIn: id },
      skipDuplicates: true,
    });
    if (count === 0 || version !== builtIn.version) throw new AppError('library-changed');
    const row = await tx.scaffold.findUniqueOrThrow({
      where: { workspaceId_builtIn: { workspaceId, builtIn: id } },
      select: { id: true },
    });
    const { genre, minutes, parts, salutation = USUAL_SALUTATION } = builtIn;
    const facts = { name: '', genre, minutes, salutation, parts };
    await writeScaffoldVersion({ id: row.id, no: 1, actorId: null, facts }, tx);
    return { id: row.id, currentVersion: 1, builtIn: id };
  }
  await tx.$queryRaw`SELECT id FROM scaffold WHERE id = ${id} FOR UPDATE`;
  const row = await tx.scaffold.findFirst({ where: { id, workspaceId } });
  if (!row) throw new AppError('not-found');
  if (!mayChangeIn(place, 'scaffolds', row.createdById)) throw new AppError('forbidden');
  if (row.currentVersion !== version) throw new AppError('library-changed');
  return row;
}
