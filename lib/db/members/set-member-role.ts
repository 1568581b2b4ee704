import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { lecternGlobal } from '../../wire/lectern-global';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { lockWorkspace } from '../access/lock-workspace';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { assertNotLastOwner } from './assert-not-last-owner';

interface RoleChange {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly role: Role;
}

/** Changes a member's role. Throws `forbidden` (also for the last owner), `not-found`. */
export async function setMemberRole(change: RoleChange): Promise<void> {
  const { actorId, workspaceId, userId, role } = change;
  await db().$transaction(async (tx) => {
    await lockWorkspace(workspaceId, tx);
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'workspace.people' }, tx);
    const key = { workspaceId_userId: { workspaceId, userId } };
    if (!(await tx.membership.findUnique({ where: key }))) throw new AppError('not-found');
    if (role !== 'owner') await assertNotLastOwner({ workspaceId, userId }, tx);
    await tx.membership.update({ where: key, data: { role } });
    await recordAudit(
      { workspaceId, actorId, action: 'member.role', targetId: userId, detail: { role } },
      tx,
    );
  });
  await lecternGlobal().rooms?.recheck(userId);
}
