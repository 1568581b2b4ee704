import { AppError } from '../../result/app-error';
import { type AnchorTarget, MAX_QUOTE_CHARS } from '../../review/anchor';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db, type Tx } from '../client';
import { anchorColumns } from './anchor-columns';
import { appendEvent, lockAnnotations } from './append-event';
import { commentBody } from './comment-body';
import { noteMentions } from './note-mentions';
import { tellAnnotations } from './tell-annotations';

interface NewThread {
  readonly actorId: string;
  readonly draftId: string;
  /** Chosen by the writer's window, so that a repeated request makes no second thread. */
  readonly id: string;
  readonly target: AnchorTarget;
  readonly body: string;
}

/**
 * Begins a thread about a place of the text, live for everybody (SPEC C1-C3, C5). Throws `anchor-moved`
 * when the server's text does not say there what the person saw, `comment-too-long`, `quote-too-long`,
 * `invalid-input`, `forbidden`, `not-found`.
 */
export async function createThread(input: NewThread): Promise<void> {
  const { actorId, draftId, id, target } = input;
  const body = commentBody(input.body);
  if (target.scope === 'text' && target.quote.length > MAX_QUOTE_CHARS) {
    throw new AppError('quote-too-long');
  }
  const right = { userId: actorId, draftId, right: 'draft.comment' } as const;
  const known = await db().$transaction(async (tx) => {
    await assertCanInDraft(right, tx);
    return isKnown(input, tx);
  });
  if (known) return;
  const anchor = await draftRooms().resolveAnchor(draftId, target);
  if (!anchor) throw new AppError('anchor-moved');
  const seq = await db().$transaction(async (tx) => {
    await lockAnnotations(draftId, tx);
    const { workspaceId } = await assertCanInDraft(right, tx);
    if (await isKnown(input, tx)) return null;
    const { comments } = await tx.annotation.create({
      include: { comments: true },
      data: {
        id,
        draftId,
        kind: 'comment',
        authorId: actorId,
        ...anchorColumns(anchor),
        comments: { create: { authorId: actorId, body } },
      },
    });
    for (const { id: commentId } of comments) {
      await noteMentions({ commentId, authorId: actorId, body, draftId, workspaceId }, tx);
    }
    return appendEvent({ draftId, annotationId: id, actorId, type: 'created' }, tx);
  });
  if (seq !== null) tellAnnotations(draftId, seq, true);
}

/** Whether the request came before. Throws when the id is somebody else's. */
async function isKnown({ id, draftId, actorId }: NewThread, tx: Tx): Promise<boolean> {
  const row = await tx.annotation.findUnique({ where: { id } });
  if (row && (row.draftId !== draftId || row.authorId !== actorId)) {
    throw new AppError('invalid-input', 'id in use');
  }
  return row !== null;
}
