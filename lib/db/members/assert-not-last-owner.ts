import { AppError } from '../../result/app-error';
import type { Tx } from '../client';

/**
 * Guard: the workspace has an owner besides this person. Call it under `lockWorkspace`. Throws
 * `forbidden` (SPEC A4).
 */
export async function assertNotLastOwner(
  { workspaceId, userId }: { workspaceId: string; userId: string },
  tx: Tx,
): Promise<void> {
  const others = await tx.membership.count({
    where: { workspaceId, role: 'owner', userId: { not: userId } },
  });
  if (others === 0) throw new AppError('forbidden', 'last owner', 'role');
}
