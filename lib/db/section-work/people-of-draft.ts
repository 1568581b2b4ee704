import { canWrite, effectiveRole } from '../../access/role';
import type { SectionPerson } from '../../sections/work/section-work';
import type { Tx } from '../client';

/** Everybody who can open a draft, and whether they write in it (SPEC SW2). */
export async function peopleOfDraft(
  { draftId, workspaceId }: { draftId: string; workspaceId: string },
  tx: Tx,
): Promise<SectionPerson[]> {
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
  return people.map(({ id, name, memberships, draftMembers }) => {
    const role = effectiveRole(memberships[0]?.role ?? null, draftMembers[0]?.role ?? null);
    return { id, name, writes: role !== null && canWrite(role) };
  });
}
