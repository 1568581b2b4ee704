import { AppError } from '../../result/app-error';
import { mayChangeIn, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';

/** Retires a template of the office or takes it back (TDB1, TDB3). Throws `forbidden`, `not-found`. */
export async function setTemplateRetired({
  actorId,
  workspaceId,
  id,
  retired,
}: {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly id: string;
  readonly retired: boolean;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await officePlace({ actorId, workspaceId }, 'templates.read', tx);
    const row = await tx.speechTemplate.findFirst({
      where: { id, workspaceId },
      select: { createdById: true },
    });
    if (!row) throw new AppError('not-found');
    if (!mayChangeIn(place, 'templates', row.createdById)) throw new AppError('forbidden');
    const retiredAt = retired ? new Date() : null;
    await tx.speechTemplate.update({ where: { id }, data: { retiredAt } });
    const action = retired ? 'template.retired' : 'template.restored';
    await recordAudit({ workspaceId, actorId, targetId: id, action }, tx);
  });
}
