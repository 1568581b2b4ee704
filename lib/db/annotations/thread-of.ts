import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import type { Tx } from '../client';
import type { Annotation, AnnotationKind } from '../generated/client';
import { lockAnnotations } from './append-event';

interface OpenThread {
  readonly draftId: string;
  readonly workspaceId: string;
  readonly row: Annotation;
}

/** Replies stand below a comment, and below a suggestion. */
export const REPLIED: readonly AnnotationKind[] = ['comment', 'suggestion'];

/**
 * The thread somebody wants to change, with the draft's annotations locked. Throws `not-found`,
 * `forbidden` without the right to comment.
 * @param kinds what it may be; a comment by default
 */
export async function threadOf(
  {
    actorId,
    threadId,
    kinds = ['comment'],
  }: { actorId: string; threadId: string; kinds?: readonly AnnotationKind[] },
  tx: Tx,
): Promise<OpenThread> {
  const where = { id: threadId, kind: { in: [...kinds] } };
  const found = await tx.annotation.findFirst({ where, select: { draftId: true } });
  if (!found) throw new AppError('not-found');
  const { draftId } = found;
  await lockAnnotations(draftId, tx);
  const guard = { userId: actorId, draftId, right: 'draft.comment' } as const;
  const { workspaceId } = await assertCanInDraft(guard, tx);
  const row = await tx.annotation.findUniqueOrThrow({ where: { id: threadId } });
  return { draftId, workspaceId, row };
}
