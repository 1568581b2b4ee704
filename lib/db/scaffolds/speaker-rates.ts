import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db } from '../client';

/** Somebody who has spoken before. */
interface KnownSpeaker {
  readonly name: string;
  /** Beats a minute; null = nobody has said. */
  readonly rate: number | null;
}

/** Speakers that one answer holds. */
const MOST_SPEAKERS = 100;

/** Who has spoken from drafts of the office, the latest first, each with his rate (SCF7). Throws `forbidden`. */
export async function knownSpeakers({
  actorId,
  workspaceId,
}: {
  readonly actorId: string;
  readonly workspaceId: string;
}): Promise<KnownSpeaker[]> {
  return db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'draft.create' }, tx);
    return tx.$queryRaw<KnownSpeaker[]>`
      SELECT speaker AS name,
             (array_agg(speaking_rate ORDER BY updated_at DESC) FILTER (WHERE speaking_rate IS NOT NULL))[1] AS rate
      FROM draft
      WHERE workspace_id = ${workspaceId} AND deleted_at IS NULL AND speaker <> ''
      GROUP BY speaker ORDER BY max(updated_at) DESC LIMIT ${MOST_SPEAKERS}`;
  });
}
