import { effectiveRole, type Role } from '../../access/role';
import { db, type Tx } from '../client';

/**
 * The role that counts for a person in a draft (SPEC A2); null when the person has none there or
 * there is no such draft.
 */
export async function roleInDraft(
  { userId, draftId }: { userId: string; draftId: string },
  tx: Tx = db(),
): Promise<Role | null> {
  const draft = await tx.draft.findUnique({
    where: { id: draftId },
    select: {
      members: { where: { userId }, select: { role: true } },
      workspace: { select: { memberships: { where: { userId }, select: { role: true } } } },
    },
  });
  if (!draft) return null;
  return effectiveRole(
    draft.workspace.memberships[0]?.role ?? null,
    draft.members[0]?.role ?? null,
  );
}
