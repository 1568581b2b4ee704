import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { BUILT_IN_SECTIONS } from '../../sections/built-in/built-in-sections';
import { mayChangeIn, type OfficePlace } from '../access/office-place';
import type { Tx } from '../client';
import { builtInSection } from './built-in-section';
import { writeVersion } from './write-version';

interface Wanted {
  /** Id of an own block or key of a built-in one. */
  readonly id: string;
  /** The version the person saw. */
  readonly version: number;
}

export interface OwnRow {
  readonly id: string;
  readonly currentVersion: number;
}

/**
 * The row of a block that is about to change, locked until the transaction ends; for an untouched
 * built-in block a row is made with its text as version 1 (LB4). Throws `not-found`, `forbidden`,
 * and `library-changed` when the person saw another version than the current one (LB3).
 */
export async function ownRow(
  { id, version }: Wanted,
  place: OfficePlace<Role | null>,
  tx: Tx,
): Promise<OwnRow> {
  const { workspaceId, actorId } = place;
  const builtIn = BUILT_IN_SECTIONS.find(({ key }) => key === id);
  if (builtIn) {
    if (!mayChangeIn(place, 'library', null)) throw new AppError('forbidden');
    const made = await tx.sectionBlock.createMany({
      data: { workspaceId, builtIn: id },
      skipDuplicates: true,
    });
    if (made.count === 0 || version !== builtIn.version) throw new AppError('library-changed');
    const row = await tx.sectionBlock.findUniqueOrThrow({
      where: { workspaceId_builtIn: { workspaceId, builtIn: id } },
      select: { id: true },
    });
    const content = builtInSection(builtIn, false);
    await writeVersion({ blockId: row.id, no: 1, actorId, facts: content, content }, tx);
    return { id: row.id, currentVersion: 1 };
  }
  await tx.$queryRaw`SELECT id FROM section_block WHERE id = ${id} FOR UPDATE`;
  const row = await tx.sectionBlock.findFirst({ where: { id, workspaceId } });
  if (!row) throw new AppError('not-found');
  if (!mayChangeIn(place, 'library', row.createdById)) throw new AppError('forbidden');
  if (row.currentVersion !== version) throw new AppError('library-changed');
  return row;
}
