import { db } from '../../lib/db/client';

/** A draft row without any text. */
export async function makeDraft({
  workspaceId,
  createdById,
  name = '在全市工作会议上的讲话',
  deletedAt = null,
}: {
  workspaceId: string;
  createdById: string;
  name?: string;
  deletedAt?: Date | null;
}): Promise<string> {
  const draft = await db().draft.create({ data: { workspaceId, createdById, name, deletedAt } });
  return draft.id;
}
