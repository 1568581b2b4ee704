import type { Role } from '../../access/role';
import { db } from '../client';
import { Prisma } from '../generated/client';
import { isFoldedText } from './fold';
import { gramsOfWord } from './grams';

const FULL_WIDTH =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ';
const HALF_WIDTH = '0123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz';
/** The index is exact for shorter words. */
const VERIFY_FROM = 3;

/** A draft that may hold the words, with the roles of the person who asks. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly lastEditedAt: Date | null;
  readonly workspaceRole: Role | null;
  readonly draftRole: Role | null;
  readonly text: string;
}

/**
 * Drafts outside the bin in which the person has a role and that may hold all the words in name or text, the last
 * edited first, from `skip` on. Only words of three characters and more with letters or digits are still to be
 * verified.
 */
export async function findCandidates(question: {
  userId: string;
  words: readonly string[];
  skip: number;
  take: number;
}): Promise<Candidate[]> {
  const { userId, words, skip, take } = question;
  return db().$transaction(async (tx) => {
    // Reading the arrays row by row costs a hundred times what the index costs; the planner does not know.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    // The inner part is in order and read only as far as needed: long texts are unpacked for few rows.
    return tx.$queryRaw<Candidate[]>`
      WITH hit AS MATERIALIZED (${Prisma.join(words.map(withWord), ' INTERSECT ')}),
      mine AS MATERIALIZED (
        SELECT d.id, d.name, d.speech_date, d.speaker, d.last_edited_at,
          m.role AS workspace_role, p.role AS draft_role
        FROM hit JOIN draft d ON d.id = hit.id
        LEFT JOIN membership m ON m.workspace_id = d.workspace_id AND m.user_id = ${userId}
        LEFT JOIN draft_member p ON p.draft_id = d.id AND p.user_id = ${userId}
        WHERE d.deleted_at IS NULL AND d.seq > 0 AND (m.role IS NOT NULL OR p.role IS NOT NULL)
        ORDER BY coalesce(d.last_edited_at, d.created_at) DESC, d.id
      )
      SELECT id, name, speech_date AS "speechDate", speaker, last_edited_at AS "lastEditedAt",
        workspace_role AS "workspaceRole", draft_role AS "draftRole", coalesce(t.text, '') AS text
      FROM mine
      LEFT JOIN LATERAL (SELECT text FROM draft_projection WHERE draft_id = mine.id OFFSET 0) t ON true
      WHERE ${Prisma.join([Prisma.sql`true`, ...words.filter(isVerifiable).map(verified)], ' AND ')}
      LIMIT ${take} OFFSET ${skip}`;
  });
}

function withWord(word: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT draft_id AS id FROM draft_projection WHERE bigrams @> ${gramsOfWord(word)}::int[]
    UNION
    SELECT id FROM draft WHERE ${inName(word)})`;
}

function isVerifiable(word: string): boolean {
  return word.length >= VERIFY_FROM && isFoldedText(word);
}

function verified(word: string): Prisma.Sql {
  return Prisma.sql`(position(${word} IN t.text) > 0 OR ${inName(word)})`;
}

/** Folding ten thousand names costs more than all the rest; a word of Han characters does not need it. */
function inName(word: string): Prisma.Sql {
  if (isFoldedText(word)) return Prisma.sql`position(${word} IN name) > 0`;
  return Prisma.sql`position(${word} IN lower(translate(name, ${FULL_WIDTH}, ${HALF_WIDTH}))) > 0`;
}
