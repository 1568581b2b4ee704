import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownRow } from './own-row';
import { type SectionActor, sectionPlace } from './section-place';

/** Retires a block or takes it back (LB6). Throws `forbidden`, `not-found`, `library-changed`. */
export async function setSectionRetired({
  actorId,
  draftId,
  id,
  version,
  retired,
}: SectionActor & {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await sectionPlace({ actorId, draftId }, tx);
    const row = await ownRow({ id, version, actorId }, place, tx);
    const retiredAt = retired ? new Date() : null;
    await tx.sectionBlock.update({ where: { id: row.id }, data: { retiredAt } });
    const audit = { workspaceId: place.workspaceId, draftId, actorId, targetId: row.id };
    const action = retired ? 'library.retired' : 'library.restored';
    await recordAudit({ ...audit, action }, tx);
  });
}
