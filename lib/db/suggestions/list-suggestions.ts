import type { Suggestion, SuggestionFeed, SuggestionStatus } from '../../suggestions/suggestion';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { threadComment, WITH_COMMENTS } from '../annotations/thread-comments';
import { db, type Tx } from '../client';
import type { Prisma } from '../generated/client';
import { hunkFrom } from './hunk-json';
import { pinToBase64 } from './pin-base64';

/**
 * The suggestions of a draft that changed after event `since`, the oldest first, with the number to ask
 * with next time (SPEC SG7); from the start those that are open, and those decided last. Throws `not-found`,
 * `forbidden`.
 */
export async function listSuggestions({
  userId,
  draftId,
  since = 0,
}: {
  userId: string;
  draftId: string;
  since?: number;
}): Promise<SuggestionFeed> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    // Before the rows: what commits in between is then told twice, never missed.
    const last = await tx.annotationEvent.aggregate({ where: { draftId }, _max: { seq: true } });
    const changed = { events: { some: { seq: { gt: since } } } };
    const rows = await tx.annotation.findMany({
      where: { draftId, kind: 'suggestion', ...(since > 0 ? changed : { status: 'open' }) },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: WITH_CHANGE,
    });
    const decided = since > 0 ? [] : await decidedLast(draftId, tx);
    const seq = Number(last._max.seq ?? 0);
    return { seq, suggestions: [...rows, ...decided].flatMap(suggestionFrom) };
  });
}

/** Decisions that can still be taken back from a list. */
const DECIDED_KEPT = 50;

function decidedLast(draftId: string, tx: Tx): Promise<Row[]> {
  return tx.annotation.findMany({
    where: { draftId, kind: 'suggestion', status: { in: ['accepted', 'rejected'] } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
    take: DECIDED_KEPT,
    include: WITH_CHANGE,
  });
}

const WITH_CHANGE = {
  suggestion: true,
  comments: WITH_COMMENTS,
  author: { select: { name: true } },
  decidedBy: { select: { name: true } },
} as const satisfies Prisma.AnnotationInclude;

type Row = Prisma.AnnotationGetPayload<{ include: typeof WITH_CHANGE }>;

function suggestionFrom(row: Row): Suggestion[] {
  const hunk = hunkFrom(row.suggestion?.hunk);
  if (!hunk) return [];
  return [
    {
      id: row.id,
      // Only comments are resolved.
      status: row.status as SuggestionStatus,
      version: row.version,
      authorId: row.authorId,
      authorName: row.author.name,
      at: row.createdAt.toISOString(),
      decidedBy: row.decidedBy?.name ?? null,
      decidedAt: row.decidedAt?.toISOString() ?? null,
      groupId: row.suggestion?.groupId ?? null,
      hunk,
      reworded: row.suggestion?.reworded ? hunkFrom(row.suggestion.reworded) : null,
      start: pinToBase64(row.relStart),
      end: pinToBase64(row.relEnd),
      quote: row.quote,
      prefix: row.prefix,
      suffix: row.suffix,
      comments: row.comments.map(threadComment),
    },
  ];
}
