import { db } from '../client';
import { Prisma } from '../generated/client';
import { gramsOfWord } from './grams';

const FULL_WIDTH =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const HALF_WIDTH = '0123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz';

/**
 * Ids of drafts outside the bin that a person may read and that may hold all the words in name or text, the last
 * edited first, from `skip` on. Words of three characters and more are still to be verified.
 */
export async function findCandidates(question: {
  userId: string;
  words: readonly string[];
  skip: number;
  take: number;
}): Promise<string[]> {
  const { userId, words, skip, take } = question;
  const rows = await db().$transaction(async (tx) => {
    // Reading the arrays row by row costs a hundred times what the index costs; the planner does not know.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ id: string }[]>`
      WITH hit AS MATERIALIZED (${Prisma.join(words.map(withWord), ' INTERSECT ')})
      SELECT d.id FROM hit JOIN draft d ON d.id = hit.id
      WHERE d.deleted_at IS NULL AND d.seq > 0 AND (
        EXISTS (SELECT FROM membership m
          WHERE m.workspace_id = d.workspace_id AND m.user_id = ${userId})
        OR EXISTS (SELECT FROM draft_member p
          WHERE p.draft_id = d.id AND p.user_id = ${userId}))
      ORDER BY coalesce(d.last_edited_at, d.created_at) DESC, d.id
      LIMIT ${take} OFFSET ${skip}`;
  });
  return rows.map(({ id }) => id);
}

function withWord(word: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT draft_id AS id FROM draft_projection WHERE bigrams @> ${gramsOfWord(word)}::int[]
    UNION
    SELECT id FROM draft
    WHERE position(${word} IN lower(translate(name, ${FULL_WIDTH}, ${HALF_WIDTH}))) > 0)`;
}
