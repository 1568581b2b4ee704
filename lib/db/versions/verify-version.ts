import type { Block, DraftMeta } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { textHash } from './text-hash';

/**
 * Computes the hash of a 定稿 anew from what is stored (VS6): whether it is the one it was given. Throws
 * `not-found`, also for a version without a hash, and `forbidden`.
 */
export async function verifyVersion({
  userId,
  draftId,
  no,
}: {
  readonly userId: string;
  readonly draftId: string;
  readonly no: number;
}): Promise<{ readonly hash: string; readonly same: boolean }> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const row = await tx.draftVersion.findUnique({ where: { draftId_no: { draftId, no } } });
    if (row?.hash == null || row.meta === null) throw new AppError('not-found');
    // Written by this program from a text of its own format.
    const [meta, blocks] = [row.meta, row.blocks] as unknown as [DraftMeta, readonly Block[]];
    const hash = textHash(meta, blocks);
    return { hash, same: hash === row.hash };
  });
}
