import { db } from '../../lib/db/client';

/** A draft row; without any text, whatever `seq` says. */
export async function makeDraft({
  workspaceId,
  createdById,
  name = '在全市工作会议上的讲话',
  deletedAt = null,
  seq = 0,
}: {
  workspaceId: string;
  createdById: string;
  name?: string;
  deletedAt?: Date | null;
  seq?: number;
}): Promise<string> {
  const draft = await db().draft.create({
    data: { workspaceId, createdById, name, deletedAt, seq },
  });
  return draft.id;
}
