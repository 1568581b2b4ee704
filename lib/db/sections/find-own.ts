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

/** Ids of the stored blocks found from `skip` on, the last changed first (LB2, LB8). */
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

/** How many there are. */
export async function countOwn(question: OwnQuestion, tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    WITH ${hits(question)} SELECT count(*)::int AS count FROM hit WHERE ${tagged(question)}`;
  return row?.count ?? 0;
}

/** The first ids, how many there are, and the tags of all that are found whatever their tag, the most frequent first. */
export async function firstOwn(
  question: OwnQuestion,
  take: number,
  tx: Tx,
): Promise<{
  readonly ids: readonly string[];
  readonly total: number;
  readonly tags: readonly TagCount[];
}> {
  // One statement looks the words up once; tags are unnested in the list of columns: as a table of its own it
  // takes four times as long.
  const rows = await tx.$queryRaw<{ kind: string; value: string | null; n: number }[]>`
    WITH ${hits(question)}, shown AS MATERIALIZED (SELECT id, changed_at FROM hit WHERE ${tagged(question)})
    SELECT 'id' AS kind, id AS value, row_number() OVER (ORDER BY changed_at DESC, id)::int AS n
      FROM (SELECT * FROM shown ORDER BY changed_at DESC, id LIMIT ${take}) page
    UNION ALL SELECT 'total', NULL, count(*)::int FROM shown
    UNION ALL (SELECT 'tag', tag, count(*)::int AS n FROM (SELECT unnest(tags) AS tag FROM hit) one
      GROUP BY tag ORDER BY n DESC, tag LIMIT ${MOST_TAGS})`;
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  return {
    ids: of('id')
      .sort((a, b) => a.n - b.n)
      .flatMap(({ value }) => value ?? []),
    total: of('total')[0]?.n ?? 0,
    tags: of('tag').map(({ value, n }) => ({ tag: value ?? '', count: n })),
  };
}

/**
 * Reading the arrays row by row costs a hundred times what their index costs, and the planner does not know:
 * with words, theirs is the only index that can be used.
 */
function hits({ workspaceId, words, retired, genre }: OwnQuestion): Prisma.Sql {
  const columns = Prisma.sql`SELECT id, tags, changed_at FROM section_block`;
  const wanted = Prisma.sql`(retired_at IS NOT NULL) = ${retired}
    AND ${genre === null ? Prisma.sql`true` : Prisma.sql`${genre} = ANY(genres)`}`;
  if (words.length === 0) {
    return Prisma.sql`hit AS (${columns} WHERE workspace_id = ${workspaceId} AND ${wanted})`;
  }
  const grams = [...new Set(words.flatMap(gramsOfWord))];
  const verified = words
    .filter(({ length }) => length >= VERIFY_FROM)
    .map((word) => Prisma.sql`AND position(${word} IN words) > 0`);
  return Prisma.sql`hit AS (${columns} WHERE bigrams @> ${grams}::int[]
    AND workspace_id || '' = ${workspaceId} AND ${wanted}
    ${verified.length > 0 ? Prisma.join(verified, ' ') : Prisma.empty})`;
}

function tagged({ tag }: OwnQuestion): Prisma.Sql {
  return tag === null ? Prisma.sql`true` : Prisma.sql`${tag} = ANY(tags)`;
}
