import type { Block } from '../../draft/draft';
import { compareBlocks } from '../../versions/compare';
import { listChanges } from '../../versions/list-changes';
import type { SinceLast } from '../../versions/since-last';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db, type Tx } from '../client';

interface Who {
  readonly userId: string;
  readonly draftId: string;
}

/** VS9: what others changed since the person last had the draft open; null = nothing. Throws `not-found`, `forbidden`. */
export async function changesSince(who: Who): Promise<SinceLast | null> {
  const then = await db().$transaction((tx) => textThen(who, tx));
  const now = then && (await draftRooms().read(who.draftId));
  if (!now) return null;
  const changes = listChanges(compareBlocks(then.blocks, now, 'word')).reduce(
    (sum, group) => sum + group.changes.length,
    0,
  );
  return changes === 0 ? null : { from: then.no, changes, at: then.at.toISOString() };
}

async function textThen({ userId, draftId }: Who, tx: Tx) {
  await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
  const visit = await tx.draftVisit.findUnique({ where: { draftId_userId: { draftId, userId } } });
  const at = visit?.previousAt;
  if (!at || !(await othersWrote({ userId, draftId }, at, tx))) return null;
  const version = await tx.draftVersion.findFirst({
    where: { draftId, createdAt: { lte: at } },
    orderBy: { no: 'desc' },
    select: { no: true, blocks: true },
  });
  // Written by this program from a text of its own format.
  const blocks = version?.blocks as unknown as readonly Block[];
  return version && { no: version.no, blocks, at };
}

/** As far as log and versions tell: the log forgets updates, the draft knows only the last who wrote. */
async function othersWrote({ userId, draftId }: Who, at: Date, tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ wrote: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM draft_update WHERE draft_id = ${draftId}
        AND created_at > ${at} AND user_id <> ${userId})
      OR EXISTS (SELECT 1 FROM draft_version WHERE draft_id = ${draftId}
        AND created_at > ${at} AND author_ids <> ARRAY[]::text[]
        AND NOT author_ids <@ ARRAY[${userId}])
      OR EXISTS (SELECT 1 FROM draft WHERE id = ${draftId}
        AND last_edited_at > ${at} AND last_editor_id <> ${userId}) AS wrote`;
  return row?.wrote ?? false;
}
