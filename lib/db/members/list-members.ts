import type { Role } from '../../access/role';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db } from '../client';

export interface Member {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** The people of a workspace, in the order they came. Throws `forbidden`. */
export async function listMembers({
  actorId,
  workspaceId,
}: {
  actorId: string;
  workspaceId: string;
}): Promise<Member[]> {
  return db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'workspace.read' }, tx);
    const memberships = await tx.membership.findMany({
      where: { workspaceId },
      include: { user: { select: { name: true, email: true } } },
      orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
    });
    return memberships.map(({ userId, role, user }) => ({ userId, role, ...user }));
  });
}
