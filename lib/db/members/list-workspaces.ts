import type { Role } from '../../access/role';
import { db } from '../client';

export interface MyWorkspace {
  readonly id: string;
  readonly name: string;
  /** IANA zone in which civil dates are read. */
  readonly timeZone: string;
  readonly role: Role;
}

/** The workspaces a person belongs to, oldest first; empty for a guest who has single drafts only. */
export async function listWorkspaces({ userId }: { userId: string }): Promise<MyWorkspace[]> {
  const memberships = await db().membership.findMany({
    where: { userId },
    include: { workspace: { select: { id: true, name: true, timeZone: true } } },
    orderBy: { createdAt: 'asc' },
  });
  return memberships.map(({ role, workspace }) => ({ ...workspace, role }));
}
