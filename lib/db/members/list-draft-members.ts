import { effectiveRole, type Role } from '../../access/role';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';

export interface DraftMemberItem {
  readonly userId: string;
  readonly name: string;
  /** The role that counts in this draft. */
  readonly role: Role;
  /** The draft's own entry; null = the workspace role counts. */
  readonly draftRole: Role | null;
  /** Null = a guest who has only this draft. */
  readonly workspaceRole: Role | null;
}

/** Everybody who can open a draft: the workspace, then guests. Throws `forbidden`, `not-found`. */
export async function listDraftMembers({
  actorId,
  draftId,
}: {
  actorId: string;
  draftId: string;
}): Promise<DraftMemberItem[]> {
  return db().$transaction(async (tx) => {
    const guard = { userId: actorId, draftId, right: 'draft.read' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    const order = [{ createdAt: 'asc' as const }, { userId: 'asc' as const }];
    const user = { select: { name: true } };
    const [members, entries] = await Promise.all([
      tx.membership.findMany({ where: { workspaceId }, include: { user }, orderBy: order }),
      tx.draftMember.findMany({ where: { draftId }, include: { user }, orderBy: order }),
    ]);
    const draftRoles = new Map(entries.map(({ userId, role }) => [userId, role]));
    const inWorkspace = new Set(members.map(({ userId }) => userId));
    const people = [
      ...members.map(({ userId, user, role }) => ({ userId, user, workspaceRole: role })),
      ...entries
        .filter(({ userId }) => !inWorkspace.has(userId))
        .map(({ userId, user }) => ({ userId, user, workspaceRole: null })),
    ];
    return people.flatMap(({ userId, user, workspaceRole }) => {
      const draftRole = draftRoles.get(userId) ?? null;
      const role = effectiveRole(workspaceRole, draftRole);
      return role ? [{ userId, name: user.name, role, draftRole, workspaceRole }] : [];
    });
  });
}
