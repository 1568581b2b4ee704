import type { ThreadComment } from '../../review/thread';
import type { Prisma } from '../generated/client';

/** The contributions to a thread, the oldest first. */
export const WITH_COMMENTS = {
  orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  include: { author: { select: { name: true } } },
} as const satisfies Prisma.Annotation$commentsArgs;

type Row = Prisma.CommentGetPayload<{ include: (typeof WITH_COMMENTS)['include'] }>;

/** A contribution as it is shown. */
export function threadComment(row: Row): ThreadComment {
  return {
    id: row.id,
    authorId: row.authorId,
    authorName: row.author.name,
    body: row.body,
    at: row.createdAt.toISOString(),
    edited: row.editedAt !== null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
