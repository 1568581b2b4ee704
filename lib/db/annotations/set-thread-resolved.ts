import { db } from '../client';
import { appendEvent } from './append-event';
import { tellAnnotations } from './tell-annotations';
import { threadOf } from './thread-of';

/**
 * Closes a thread as dealt with, or opens it again; doing it twice changes nothing. Throws `not-found`,
 * `forbidden`.
 */
export async function setThreadResolved(input: {
  actorId: string;
  threadId: string;
  resolved: boolean;
}): Promise<void> {
  const { actorId, threadId, resolved } = input;
  const status = resolved ? 'resolved' : 'open';
  const told = await db().$transaction(async (tx) => {
    const thread = await threadOf({ actorId, threadId }, tx);
    if (thread.status === status) return null;
    const decided = resolved ? { decidedById: actorId, decidedAt: new Date() } : NOT_DECIDED;
    await tx.annotation.update({
      where: { id: threadId },
      data: { status, ...decided, version: { increment: 1 } },
    });
    const { draftId } = thread;
    const type = resolved ? 'resolved' : 'reopened';
    return {
      draftId,
      seq: await appendEvent({ draftId, annotationId: threadId, actorId, type }, tx),
    };
  });
  if (told) tellAnnotations(told.draftId, told.seq, true);
}

const NOT_DECIDED = { decidedById: null, decidedAt: null };
