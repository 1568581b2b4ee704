import { AppError } from '../../result/app-error';
import { lecternGlobal } from '../../wire/lectern-global';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { lockWorkspace } from '../access/lock-workspace';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { assertNotLastOwner } from './assert-not-last-owner';

/**
 * Takes a person out of the workspace and out of all its drafts. The account stays. Throws
 * `forbidden` (also for the last owner), `not-found`.
 */
export async function removeMember({
  actorId,
  workspaceId,
  userId,
}: {
  actorId: string;
  workspaceId: string;
  userId: string;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockWorkspace(workspaceId, tx);
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'workspace.people' }, tx);
    await assertNotLastOwner({ workspaceId, userId }, tx);
    const inDrafts = await tx.draftMember.deleteMany({ where: { userId, draft: { workspaceId } } });
    const inWorkspace = await tx.membership.deleteMany({ where: { userId, workspaceId } });
    if (inDrafts.count + inWorkspace.count === 0) throw new AppError('not-found');
    await recordAudit({ workspaceId, actorId, action: 'member.removed', targetId: userId }, tx);
  });
  await lecternGlobal().rooms?.recheck(userId);
}
