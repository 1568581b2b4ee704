import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';

/** Makes a link useless. Throws `not-found`, `forbidden`, and `invite-used` when it is too late. */
export async function revokeInvite({
  actorId,
  inviteId,
  now = new Date(),
}: {
  actorId: string;
  inviteId: string;
  now?: Date;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const invite = await tx.invite.findUnique({ where: { id: inviteId } });
    if (!invite) throw new AppError('not-found');
    const { workspaceId, draftId } = invite;
    if (draftId) {
      await assertCanInDraft(
        { userId: actorId, draftId, right: 'draft.people', binned: 'found' },
        tx,
      );
    } else {
      await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'workspace.people' }, tx);
    }
    const { count } = await tx.invite.updateMany({
      where: { id: inviteId, usedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) throw new AppError('invite-used');
    await recordAudit(
      { workspaceId, draftId, actorId, action: 'invite.revoked', targetId: inviteId },
      tx,
    );
  });
}
