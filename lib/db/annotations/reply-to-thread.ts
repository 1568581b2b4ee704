import { AppError } from '../../result/app-error';
import { db } from '../client';
import { appendEvent } from './append-event';
import { commentBody } from './comment-body';
import { noteMentions } from './note-mentions';
import { tellAnnotations } from './tell-annotations';
import { REPLIED, threadOf } from './thread-of';

/**
 * Adds to a thread, or below a suggestion, whatever was decided of it; a repeated request with the same id adds
 * nothing (SPEC C1, C5, C13). A thread whose words were all taken back meanwhile is open again (C4). Throws
 * `comment-too-long`, `suggestion-withdrawn`, `invalid-input`, `not-found`, `forbidden`.
 */
export async function replyToThread(input: {
  actorId: string;
  threadId: string;
  /** Chosen by the writer's window. */
  id: string;
  body: string;
}): Promise<void> {
  const { actorId, threadId, id } = input;
  const body = commentBody(input.body);
  const told = await db().$transaction(async (tx) => {
    const { draftId, workspaceId, row } = await threadOf({ actorId, threadId, kinds: REPLIED }, tx);
    const known = await tx.comment.findUnique({ where: { id } });
    if (known?.annotationId === threadId && known.authorId === actorId) return null;
    if (known) throw new AppError('invalid-input', 'id in use');
    if (row.kind === 'suggestion' && row.status === 'withdrawn')
      throw new AppError('suggestion-withdrawn');
    await tx.comment.create({ data: { id, annotationId: threadId, authorId: actorId, body } });
    const writer = { authorId: actorId, body, draftId, workspaceId };
    await noteMentions({ commentId: id, ...writer }, tx);
    if (row.kind === 'comment' && row.status === 'withdrawn') {
      const data = { status: 'open', version: { increment: 1 } } as const;
      await tx.annotation.update({ where: { id: threadId }, data });
    }
    const event = { draftId, annotationId: threadId, actorId, type: 'replied' } as const;
    return { draftId, seq: await appendEvent({ ...event, data: { commentId: id } }, tx) };
  });
  if (told) tellAnnotations(told.draftId, told.seq);
}
