import { db } from '../client';
import { appendEvent } from './append-event';
import { commentBody } from './comment-body';
import { noteMentions } from './note-mentions';
import { ownComment } from './own-comment';
import { tellAnnotations } from './tell-annotations';

/** Changes the words of an own comment. Throws `comment-too-long`, `invalid-input`, `not-found`, `forbidden`. */
export async function editComment(input: {
  actorId: string;
  commentId: string;
  body: string;
}): Promise<void> {
  const { actorId, commentId } = input;
  const body = commentBody(input.body);
  const { draftId, seq } = await db().$transaction(async (tx) => {
    const { draftId, workspaceId, threadId } = await ownComment({ actorId, commentId }, tx);
    await tx.comment.update({ where: { id: commentId }, data: { body, editedAt: new Date() } });
    await noteMentions({ commentId, authorId: actorId, body, draftId, workspaceId }, tx);
    const event = { draftId, annotationId: threadId, actorId, type: 'edited' } as const;
    return { draftId, seq: await appendEvent({ ...event, data: { commentId } }, tx) };
  });
  tellAnnotations(draftId, seq);
}
