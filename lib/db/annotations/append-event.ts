import type { Tx } from '../client';
import type { Prisma } from '../generated/client';

/**
 * Lets changes of one draft's annotations happen one after the other until the transaction ends, so
 * that events are numbered in the order in which they become visible (SPEC C6).
 */
export async function lockAnnotations(draftId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`annotation:${draftId}`}, 0))::text`;
}

export type AnnotationEventType =
  | 'created'
  | 'replied'
  | 'edited'
  | 'deleted'
  | 'resolved'
  | 'reopened'
  | 'assigned'
  | 'placed'
  | 'suggested'
  | 'changed'
  | 'withdrawn'
  | 'accepted'
  | 'rejected'
  | 'undone';

/** Notes what somebody did; returns the event's number. Call {@link lockAnnotations} before. */
export async function appendEvent(
  event: {
    draftId: string;
    annotationId: string;
    actorId: string;
    type: AnnotationEventType;
    data?: Prisma.InputJsonObject;
  },
  tx: Tx,
): Promise<number> {
  const { seq } = await tx.annotationEvent.create({ data: event, select: { seq: true } });
  return Number(seq);
}
