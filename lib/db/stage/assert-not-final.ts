import { AppError } from '../../result/app-error';
import { isFinal } from '../../review/stage';
import type { Tx } from '../client';
import { lockDraft } from './lock-draft';

/**
 * Guard for what changes the text or its fields beside the socket: the draft is not final, and does not
 * become so until the transaction ends (SPEC ST4). Throws `draft-final`.
 */
export async function assertNotFinal(draftId: string, tx: Tx): Promise<void> {
  await lockDraft(draftId, tx);
  const { status } = await tx.draft.findUniqueOrThrow({
    where: { id: draftId },
    select: { status: true },
  });
  if (isFinal(status)) throw new AppError('draft-final');
}
