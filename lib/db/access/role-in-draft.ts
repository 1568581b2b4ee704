import { effectiveRole, type Role } from '../../access/role';
import { db, type Tx } from '../client';

export interface DraftStanding {
  /** The role that counts in the draft (SPEC A2); null = none. */
  readonly role: Role | null;
  readonly workspaceId: string;
  /** In the bin since. */
  readonly deletedAt: Date | null;
}

interface Who {
  readonly userId: string;
  readonly draftId: string;
}

/** How a person stands to a draft; null when there is no such draft. */
export async function standingInDraft(
  { userId, draftId }: Who,
  tx: Tx = db(),
): Promise<DraftStanding | null> {
  const draft = await tx.draft.findUnique({
    where: { id: draftId },
    select: {
      workspaceId: true,
      deletedAt: true,
      members: { where: { userId }, select: { role: true } },
      workspace: { select: { memberships: { where: { userId }, select: { role: true } } } },
    },
  });
  if (!draft) return null;
  const { workspaceId, deletedAt, members, workspace } = draft;
  const role = effectiveRole(workspace.memberships[0]?.role ?? null, members[0]?.role ?? null);
  return { role, workspaceId, deletedAt };
}

/** The role of a person in a draft; null for none, also when the draft is in the bin or there is none. */
export async function roleInDraft(who: Who, tx: Tx = db()): Promise<Role | null> {
  const standing = await standingInDraft(who, tx);
  return standing && !standing.deletedAt ? standing.role : null;
}
