import { db } from '../client';

/** Somebody who wrote; the name is '' when the account is gone. */
export interface Writer {
  readonly userId: string;
  readonly name: string;
}

/** No version has this number. */
const BEHIND_ALL = 0x7fffffff;

/**
 * Who wrote between two texts of a draft, whichever is the older one, as far as versions and the log still
 * tell (VS7); null = the text as it is now. To be called after the right to read the draft was asked.
 */
export async function writersBetween({
  draftId,
  from,
  to,
}: {
  readonly draftId: string;
  readonly from: number | null;
  readonly to: number | null;
}): Promise<Writer[]> {
  const [low, high] = [from ?? BEHIND_ALL, to ?? BEHIND_ALL].sort((a, b) => a - b);
  return db().$queryRaw<Writer[]>`
    WITH wrote AS (
      SELECT unnest(author_ids) AS id, created_at AS at FROM draft_version
      WHERE draft_id = ${draftId} AND no > ${low} AND no <= ${high}
      UNION ALL
      SELECT u.user_id, u.created_at FROM draft_update u
      WHERE u.draft_id = ${draftId} AND u.user_id IS NOT NULL
        AND ${from === null || to === null}
        AND u.seq > coalesce(
          (SELECT max(seq) FROM draft_version WHERE draft_id = ${draftId}), 0)
    )
    SELECT w.id AS "userId", coalesce(p.name, '') AS name
    FROM wrote w LEFT JOIN "user" p ON p.id = w.id
    GROUP BY w.id, p.name ORDER BY min(w.at), w.id`;
}
