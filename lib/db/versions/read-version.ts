import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';

export interface VersionText {
  /** Null: the text as it is now. */
  readonly no: number | null;
  readonly label: string;
  /** ISO 8601; null for the text as it is now. */
  readonly at: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The text of a version, or the text as it is now (VS4). Throws `not-found` (also for the version of
 * another draft), `forbidden`.
 */
export async function readVersion({
  userId,
  draftId,
  no,
}: {
  readonly userId: string;
  readonly draftId: string;
  readonly no: number | null;
}): Promise<VersionText> {
  const version = await db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    if (no === null) return null;
    const row = await tx.draftVersion.findUnique({ where: { draftId_no: { draftId, no } } });
    if (!row) throw new AppError('not-found');
    return row;
  });
  if (version) {
    const { label, createdAt } = version;
    // Written by this program from a text of its own format.
    const blocks = version.blocks as unknown as readonly Block[];
    return { no, label, at: createdAt.toISOString(), blocks };
  }
  const blocks = await draftRooms().read(draftId);
  if (!blocks) throw new AppError('not-found');
  return { no: null, label: '', at: null, blocks };
}
