import { AppError } from '../../result/app-error';
import { MAX_REASON_CHARS, needsReason, type Resolution } from '../../review/resolution';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { appendEvent } from './append-event';
import { tellAnnotations } from './tell-annotations';
import { threadOf } from './thread-of';

/**
 * Closes a thread with what became of it and why, or opens it again (null); saying the same twice changes
 * nothing (SPEC C8). Throws `not-found`, `forbidden`, `reason-missing`, `reason-long`, `thread-resolved` when
 * somebody else closed it before.
 */
export async function setThreadResolved(input: {
  actorId: string;
  threadId: string;
  resolution: Resolution | null;
}): Promise<void> {
  const { actorId, threadId } = input;
  const resolution = checked(input.resolution);
  const told = await db().$transaction(async (tx) => {
    const { draftId, workspaceId, row } = await threadOf({ actorId, threadId }, tx);
    if (row.status === 'withdrawn') throw new AppError('not-found');
    if (resolution === null && row.status === 'open') return null;
    if (resolution !== null && row.status !== 'open') {
      const same = row.outcome === resolution.outcome && row.reason === resolution.reason;
      if (same && row.decidedById === actorId) return null;
      throw new AppError('thread-resolved');
    }
    const decided = resolution
      ? { ...resolution, decidedById: actorId, decidedAt: new Date() }
      : NOT_DECIDED;
    const status = resolution ? ('resolved' as const) : ('open' as const);
    await tx.annotation.update({
      where: { id: threadId },
      data: { status, ...decided, version: { increment: 1 } },
    });
    const type = resolution ? 'resolved' : 'reopened';
    const detail: Record<string, string> = resolution ? { outcome: resolution.outcome } : {};
    const audit = { workspaceId, actorId, draftId, targetId: threadId, detail } as const;
    await recordAudit({ ...audit, action: `comment.${type}` }, tx);
    // The reason stays readable here when the thread is opened again.
    const data = { ...resolution };
    const event = { draftId, annotationId: threadId, actorId, type, data } as const;
    return { draftId, seq: await appendEvent(event, tx) };
  });
  if (told) tellAnnotations(told.draftId, told.seq, true);
}

const NOT_DECIDED = { decidedById: null, decidedAt: null, outcome: null, reason: '' };

function checked(resolution: Resolution | null): Resolution | null {
  if (resolution === null) return null;
  const reason = resolution.reason.replaceAll('\0', '').trim();
  if (reason === '' && needsReason(resolution.outcome)) {
    throw new AppError('reason-missing', undefined, 'reason');
  }
  if (reason.length > MAX_REASON_CHARS) throw new AppError('reason-long', undefined, 'reason');
  return { outcome: resolution.outcome, reason };
}
