import { higherRole } from '../../access/higher-role';
import type { Role } from '../../access/role';
import { lockWorkspace } from '../access/lock-workspace';
import { roleInDraft } from '../access/role-in-draft';
import type { Tx } from '../client';

interface Grant {
  readonly userId: string;
  readonly invite: {
    readonly workspaceId: string;
    readonly draftId: string | null;
    readonly role: Role;
  };
}

/** Gives a person the role of an invite, unless the person has that much already (SPEC A5). */
export async function grantInvitedRole({ userId, invite }: Grant, tx: Tx): Promise<void> {
  const { workspaceId, draftId, role } = invite;
  await lockWorkspace(workspaceId, tx);
  const key = { workspaceId, userId };
  const current = draftId
    ? await roleInDraft({ userId, draftId }, tx)
    : ((await tx.membership.findUnique({ where: { workspaceId_userId: key } }))?.role ?? null);
  if (higherRole(current, role) === current) return;
  if (draftId) {
    await tx.draftMember.upsert({
      where: { draftId_userId: { draftId, userId } },
      create: { draftId, userId, role },
      update: { role },
    });
  } else {
    await tx.membership.upsert({
      where: { workspaceId_userId: key },
      create: { ...key, role },
      update: { role },
    });
  }
}
