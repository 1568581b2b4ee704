import type { TagCount } from '../../sections/library-section';
import type { Tx } from '../client';
import { Prisma } from '../generated/client';
import { gramsOfWord } from '../search/grams';

/** The index is exact for shorter words. */
const VERIFY_FROM = 3;
/** Tags that are counted. */
const MOST_TAGS = 40;

export interface OwnQuestion {
  readonly workspaceId: string;
  /** Folded; all must occur. */
  readonly words: readonly string[];
  readonly retired: boolean;
  readonly tag: string | null;
  readonly genre: string | null;
}

/** Ids of the stored blocks found, the last changed first (LB2, LB8). */
export async function findOwn(
  question: OwnQuestion,
  { skip, take }: { readonly skip: number; readonly take: number },
  tx: Tx,
): Promise<string[]> {
  if (take <= 0) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH ${hits(question)}
    SELECT id FROM hit WHERE ${tagged(question)}
    ORDER BY changed_at DESC, id LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/** How many there are, and the tags of all that are found whatever their tag. */
export async function countOwn(
  question: OwnQuestion,
  tx: Tx,
): Promise<{ readonly total: number; readonly tags: readonly TagCount[] }> {
  const rows = await tx.$queryRaw<{ tag: string | null; count: number }[]>`
    WITH ${hits(question)}, counted AS (
      SELECT tag, count(*)::int AS count FROM hit, unnest(tags) AS tag
      GROUP BY tag ORDER BY count DESC, tag LIMIT ${MOST_TAGS})
    SELECT NULL AS tag, count(*)::int AS count FROM hit WHERE ${tagged(question)}
    UNION ALL SELECT tag, count FROM counted`;
  const total = rows.find(({ tag }) => tag === null)?.count ?? 0;
  return { total, tags: rows.flatMap(({ tag, count }) => (tag === null ? [] : [{ tag, count }])) };
}

/**
 * Reading the arrays row by row costs a hundred times what their index costs, and the planner does not know:
 * words are looked up alone before anything else is asked.
 */
function hits({ workspaceId, words, retired, genre }: OwnQuestion): Prisma.Sql {
  const wanted = Prisma.sql`workspace_id = ${workspaceId} AND (retired_at IS NOT NULL) = ${retired}
    AND ${genre === null ? Prisma.sql`true` : Prisma.sql`${genre} = ANY(genres)`}`;
  if (words.length === 0) {
    return Prisma.sql`hit AS MATERIALIZED (SELECT id, tags, changed_at FROM section_block WHERE ${wanted})`;
  }
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const verified = words
    .filter(({ length }) => length >= VERIFY_FROM)
    .map((word) => Prisma.sql`AND position(${word} IN words) > 0`);
  return Prisma.sql`indexed AS MATERIALIZED (
      SELECT id, tags, genres, changed_at, workspace_id, retired_at FROM section_block
      WHERE bigrams @> ${grams}::int[] ${verified.length > 0 ? Prisma.join(verified, ' ') : Prisma.empty}),
    hit AS MATERIALIZED (SELECT id, tags, changed_at FROM indexed WHERE ${wanted})`;
}

function tagged({ tag }: OwnQuestion): Prisma.Sql {
  return tag === null ? Prisma.sql`true` : Prisma.sql`${tag} = ANY(tags)`;
}
