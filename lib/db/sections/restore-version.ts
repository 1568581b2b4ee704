import { AppError } from '../../result/app-error';
import { knownGenres } from '../../sections/genres';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownRow } from './own-row';
import { writeVersion } from './write-version';

/**
 * Makes an older version the offered one again, as a new version (LB11). Throws `forbidden`,
 * `not-found`, `library-changed`.
 */
export async function restoreSectionVersion({
  actorId,
  draftId,
  id,
  version,
  no,
}: DraftActor & {
  readonly id: string;
  /** The version the person saw as the current one. */
  readonly version: number;
  /** The one to restore. */
  readonly no: number;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const row = await ownRow({ id, version }, place, tx);
    const old = await tx.sectionBlockVersion.findUnique({
      where: { blockId_no: { blockId: row.id, no } },
    });
    if (!old) throw new AppError('not-found');
    const facts = { ...old, genres: knownGenres(old.genres) };
    const next = row.currentVersion + 1;
    await writeVersion({ blockId: row.id, no: next, actorId, facts, content: old }, tx);
    const audit = { workspaceId: place.workspaceId, draftId, actorId, targetId: row.id };
    await recordAudit({ ...audit, action: 'library.changed' }, tx);
  });
}
