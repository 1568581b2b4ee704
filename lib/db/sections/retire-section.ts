import { type DraftActor, placeInOffice } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownRow } from './own-row';

/** Retires a block or takes it back (LB6). Throws `forbidden`, `not-found`, `library-changed`. */
export async function setSectionRetired({
  actorId,
  draftId,
  id,
  version,
  retired,
}: DraftActor & {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const row = await ownRow({ id, version }, place, tx);
    const retiredAt = retired ? new Date() : null;
    await tx.sectionBlock.update({ where: { id: row.id }, data: { retiredAt } });
    const audit = { workspaceId: place.workspaceId, draftId, actorId, targetId: row.id };
    const action = retired ? 'library.retired' : 'library.restored';
    await recordAudit({ ...audit, action }, tx);
  });
}
