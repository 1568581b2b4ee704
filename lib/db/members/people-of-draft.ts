import { effectiveRole, type Role } from '../../access/role';
import type { Tx } from '../client';

/** Somebody who can open a draft. */
export interface DraftPerson {
  readonly id: string;
  readonly name: string;
  /** The role that counts in the draft. */
  readonly role: Role;
}

/** Everybody who can open a draft, in the order of joining. */
export async function peopleOfDraft(
  { draftId, workspaceId }: { draftId: string; workspaceId: string },
  tx: Tx,
): Promise<DraftPerson[]> {
  const people = await tx.user.findMany({
    where: {
      OR: [{ memberships: { some: { workspaceId } } }, { draftMembers: { some: { draftId } } }],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      memberships: { where: { workspaceId }, select: { role: true } },
      draftMembers: { where: { draftId }, select: { role: true } },
    },
  });
  return people.flatMap(({ id, name, memberships, draftMembers }) => {
    const role = effectiveRole(memberships[0]?.role ?? null, draftMembers[0]?.role ?? null);
    return role === null ? [] : [{ id, name, role }];
  });
}
