import { db } from '../client';

/** Name of the workspace whose draft a person was let into first; null when there is none. */
export async function hostOfGuest({ userId }: { userId: string }): Promise<string | null> {
  const first = await db().draftMember.findFirst({
    where: { userId, draft: { deletedAt: null } },
    orderBy: { createdAt: 'asc' },
    select: { draft: { select: { workspace: { select: { name: true } } } } },
  });
  return first?.draft.workspace.name ?? null;
}
