import { db } from '../client';
import { appendEvent } from './append-event';
import { ownComment } from './own-comment';
import { tellAnnotations } from './tell-annotations';

/**
 * Takes back the words of an own comment; that there was one stays visible while the thread has others
 * (SPEC C4). Throws `not-found`, `forbidden`.
 */
export async function deleteComment(input: { actorId: string; commentId: string }): Promise<void> {
  const { actorId, commentId } = input;
  const { draftId, seq } = await db().$transaction(async (tx) => {
    const { draftId, threadId } = await ownComment({ actorId, commentId }, tx);
    const data = { body: '', deletedAt: new Date() };
    await tx.comment.update({ where: { id: commentId }, data });
    const event = { draftId, annotationId: threadId, actorId, type: 'deleted' } as const;
    return { draftId, seq: await appendEvent({ ...event, data: { commentId } }, tx) };
  });
  tellAnnotations(draftId, seq);
}
