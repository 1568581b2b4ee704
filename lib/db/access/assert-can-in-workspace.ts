import { can, type WorkspaceRight } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import type { Tx } from '../client';

/** Guard: the person has this right in this workspace. Throws `forbidden`, also when there is none (SPEC A3, A6). */
export async function assertCanInWorkspace(
  { userId, workspaceId, right }: { userId: string; workspaceId: string; right: WorkspaceRight },
  tx: Tx,
): Promise<Role> {
  const membership = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
  });
  if (!membership || !can(membership.role, right)) throw new AppError('forbidden');
  return membership.role;
}
