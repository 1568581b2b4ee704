import { can } from '../../access/can';
import type { AnchoredThread, Thread, ThreadFeed } from '../../review/thread';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import type { Prisma } from '../generated/client';
import { peopleOfDraft } from '../members/people-of-draft';
import { threadComment, WITH_COMMENTS } from './thread-comments';

/**
 * The threads of a draft that changed after event `since` (0 = all), the oldest first, with the number to
 * ask with next time and who can open the draft (SPEC C6). Throws `not-found`, `forbidden`.
 */
export async function listThreads({
  userId,
  draftId,
  since = 0,
}: {
  userId: string;
  draftId: string;
  since?: number;
}): Promise<ThreadFeed> {
  return db().$transaction(async (tx) => {
    const guard = { userId, draftId, right: 'draft.read' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    // Before the rows: what commits in between is then told twice, never missed.
    const last = await tx.annotationEvent.aggregate({ where: { draftId }, _max: { seq: true } });
    const rows = await tx.annotation.findMany({
      where: {
        draftId,
        kind: 'comment',
        ...(since > 0 ? { events: { some: { seq: { gt: since } } } } : {}),
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: WITH_PEOPLE,
    });
    const people = await peopleOfDraft({ draftId, workspaceId }, tx);
    return {
      seq: Number(last._max.seq ?? 0),
      threads: rows.map(threadFrom),
      people: people.map(({ id, name, role }) => {
        return { id, name, comments: can(role, 'draft.comment') };
      }),
    };
  });
}

/** Every thread of a draft that says something, with what stands around its words. Throws as above. */
export async function listAnchoredThreads({
  userId,
  draftId,
}: {
  userId: string;
  draftId: string;
}): Promise<AnchoredThread[]> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const rows = await tx.annotation.findMany({
      where: { draftId, kind: 'comment', comments: { some: { deletedAt: null } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: WITH_PEOPLE,
    });
    return rows.map((row) => ({ ...threadFrom(row), prefix: row.prefix, suffix: row.suffix }));
  });
}

const WITH_PEOPLE = {
  decidedBy: { select: { name: true } },
  assignee: { select: { id: true, name: true } },
  comments: WITH_COMMENTS,
} as const satisfies Prisma.AnnotationInclude;

type Row = Prisma.AnnotationGetPayload<{ include: typeof WITH_PEOPLE }>;

function threadFrom(row: Row): Thread {
  const base64 = (pin: Uint8Array | null) => pin && Buffer.from(pin).toString('base64');
  return {
    id: row.id,
    scope: row.scope,
    resolved: row.status !== 'open',
    resolvedBy: row.decidedBy?.name ?? null,
    resolvedAt: row.decidedAt?.toISOString() ?? null,
    resolution: row.outcome && { outcome: row.outcome, reason: row.reason },
    assignee: row.assignee,
    due: row.due,
    orphan: row.orphan,
    blockUid: row.blockUid,
    chipId: row.chipId,
    start: base64(row.relStart),
    end: base64(row.relEnd),
    quote: row.quote,
    comments: row.comments.map(threadComment),
  };
}
