import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { appendEvent } from './append-event';
import { ownComment } from './own-comment';
import { tellAnnotations } from './tell-annotations';

/**
 * Takes back the words of an own comment; who deleted it and when stays, and so do the replies. With the last
 * words the thread is closed (SPEC C4). Throws `not-found`, `forbidden`.
 */
export async function deleteComment(input: { actorId: string; commentId: string }): Promise<void> {
  const { actorId, commentId } = input;
  const { draftId, seq, closed } = await db().$transaction(async (tx) => {
    const { draftId, workspaceId, threadId } = await ownComment({ actorId, commentId }, tx);
    const data = { body: '', deletedAt: new Date() };
    await tx.comment.update({ where: { id: commentId }, data });
    const { count } = await tx.annotation.updateMany({
      where: {
        id: threadId,
        kind: 'comment',
        status: 'open',
        comments: { none: { deletedAt: null } },
      },
      data: { status: 'withdrawn', version: { increment: 1 } },
    });
    const audit = { workspaceId, actorId, draftId, targetId: commentId };
    await recordAudit({ ...audit, action: 'comment.deleted' }, tx);
    const event = { draftId, annotationId: threadId, actorId, type: 'deleted' } as const;
    const seq = await appendEvent({ ...event, data: { commentId } }, tx);
    return { draftId, seq, closed: count > 0 };
  });
  tellAnnotations(draftId, seq, closed);
}
