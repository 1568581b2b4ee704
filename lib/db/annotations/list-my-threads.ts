import type { MyThreads } from '../../review/my-threads';
import { db } from '../client';
import type { Annotation, Prisma } from '../generated/client';

/** A short list; nobody reads further. */
const MAX = 20;
/** Characters of a comment that are shown. */
const WORDS = 80;

/** A decided suggestion is still talked of. */
const STILL_TALKED_OF: Prisma.AnnotationWhereInput[] = [
  { kind: 'comment', status: 'open' },
  { kind: 'suggestion', status: { not: 'withdrawn' } },
];

/** Comments that name a person with @ and are not put away, and open threads given to the person (SPEC C10). */
export async function listMyThreads({ userId }: { userId: string }): Promise<MyThreads> {
  const mine = { some: { userId } };
  const draft = {
    deletedAt: null,
    OR: [{ workspace: { memberships: mine } }, { members: mine }],
  } satisfies Prisma.DraftWhereInput;
  const [mentions, assigned] = await Promise.all([
    db().commentMention.findMany({
      where: {
        toId: userId,
        seenAt: null,
        comment: { deletedAt: null, annotation: { draft, OR: STILL_TALKED_OF } },
      },
      orderBy: { createdAt: 'desc' },
      take: MAX,
      include: {
        comment: { include: { author: true, annotation: { include: { draft: true } } } },
      },
    }),
    db().annotation.findMany({
      where: { assigneeId: userId, kind: 'comment', status: 'open', draft },
      orderBy: [{ due: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
      take: MAX,
      include: {
        draft: true,
        comments: { where: { deletedAt: null }, orderBy: { createdAt: 'asc' }, take: 1 },
      },
    }),
  ]);
  return {
    mentions: mentions.map(({ comment: { id, body, annotation, author, createdAt } }) => ({
      ...seen(annotation),
      words: cut(body),
      commentId: id,
      fromName: author.name,
      at: createdAt.toISOString(),
    })),
    assigned: assigned.map(({ comments, due, ...thread }) => {
      return { ...seen(thread), words: cut(comments[0]?.body ?? ''), due };
    }),
  };
}

function seen({
  id,
  kind,
  draftId,
  draft,
}: Pick<Annotation, 'id' | 'kind' | 'draftId'> & { draft: { name: string } }) {
  return { threadId: id, kind, draftId, draftName: draft.name };
}

function cut(body: string): string {
  const chars = [...body.replaceAll(/\s+/g, ' ')];
  return chars.length > WORDS ? `${chars.slice(0, WORDS).join('')}…` : chars.join('');
}
