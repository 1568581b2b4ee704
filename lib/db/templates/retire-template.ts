import { AppError } from '../../result/app-error';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { mayRetireTemplate, templateOffice } from './template-office';

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
    const { role } = await templateOffice({ actorId, workspaceId }, tx);
    const row = await tx.speechTemplate.findFirst({
      where: { id, workspaceId },
      select: { createdById: true },
    });
    if (!row) throw new AppError('not-found');
    if (!mayRetireTemplate(role, actorId, row.createdById)) throw new AppError('forbidden');
    const retiredAt = retired ? new Date() : null;
    await tx.speechTemplate.update({ where: { id }, data: { retiredAt } });
    const action = retired ? 'template.retired' : 'template.restored';
    await recordAudit({ workspaceId, actorId, targetId: id, action }, tx);
  });
}
