import type { Suggestion, SuggestionFeed, SuggestionStatus } from '../../suggestions/suggestion';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import type { Prisma } from '../generated/client';
import { hunkFrom } from './hunk-json';

/**
 * The suggestions of a draft that changed after event `since`, the oldest first, with the number to ask
 * with next time (SPEC SG7); from the start only those that are open. Throws `not-found`, `forbidden`.
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
    const rows = await tx.annotation.findMany({
      where: {
        draftId,
        kind: 'suggestion',
        ...(since > 0 ? { events: { some: { seq: { gt: since } } } } : { status: 'open' }),
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: WITH_CHANGE,
    });
    return { seq: Number(last._max.seq ?? 0), suggestions: rows.flatMap(suggestionFrom) };
  });
}

const WITH_CHANGE = {
  suggestion: true,
  author: { select: { name: true } },
  decidedBy: { select: { name: true } },
} as const satisfies Prisma.AnnotationInclude;

type Row = Prisma.AnnotationGetPayload<{ include: typeof WITH_CHANGE }>;

function suggestionFrom(row: Row): Suggestion[] {
  const base64 = (pin: Uint8Array | null) => pin && Buffer.from(pin).toString('base64');
  const hunk = hunkFrom(row.suggestion?.hunk);
  if (!hunk) return [];
  return [
    {
      id: row.id,
      status: row.status === 'resolved' ? 'open' : (row.status satisfies SuggestionStatus),
      authorId: row.authorId,
      authorName: row.author.name,
      at: row.createdAt.toISOString(),
      decidedBy: row.decidedBy?.name ?? null,
      groupId: row.suggestion?.groupId ?? null,
      hunk,
      start: base64(row.relStart),
      end: base64(row.relEnd),
      quote: row.quote,
      prefix: row.prefix,
      suffix: row.suffix,
    },
  ];
}
