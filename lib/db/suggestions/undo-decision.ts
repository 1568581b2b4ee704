import { AppError } from '../../result/app-error';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { appendEvent } from '../annotations/append-event';
import { tellAnnotations } from '../annotations/tell-annotations';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { Prisma } from '../generated/client';
import { decidedGroup, type GroupRow, inverseFrom } from './decided-group';
import { placeColumns } from './place-columns';
import { putOnText } from './put-on-text';

const TIMEOUT_MS = 9_000;

/**
 * Takes an accepted or rejected suggestion back, with those of its group: it is open again, and the text
 * as before (SPEC SG6). Throws `suggestion-decided` when there is nothing to take back, and
 * `suggestion-changed`, `suggestion-gone`, `not-found`, `forbidden`, `unavailable`.
 */
export async function undoDecision({
  actorId,
  id,
}: {
  readonly actorId: string;
  readonly id: string;
}): Promise<void> {
  const told = await db().$transaction(
    async (tx) => {
      const { draftId, workspaceId, rows } = await decidedGroup({ actorId, id }, tx);
      const status = rows.find((row) => row.id === id)?.status;
      if (status !== 'accepted' && status !== 'rejected') throw new AppError('suggestion-decided');
      const again = status === 'accepted' ? await takeBack(draftId, actorId, rows) : new Map();
      let seq = 0;
      for (const row of rows) {
        const open = again.get(row.id);
        const suggestion = open
          ? { hunk: open.hunk, inverse: Prisma.DbNull }
          : { inverse: Prisma.DbNull };
        await tx.annotation.update({
          where: { id: row.id },
          data: {
            status: 'open',
            decidedById: null,
            decidedAt: null,
            version: { increment: 1 },
            ...(open ? placeColumns(open) : {}),
            suggestion: { update: suggestion },
          },
        });
        seq = await appendEvent({ draftId, annotationId: row.id, actorId, type: 'undone' }, tx);
        const action = 'suggestion.undone';
        await recordAudit({ workspaceId, actorId, action, draftId, targetId: row.id }, tx);
      }
      return { draftId, seq };
    },
    { timeout: TIMEOUT_MS },
  );
  tellAnnotations(told.draftId, told.seq, true);
}

/** In reverse order; the answer is each suggestion with its place on the text as it is then. */
async function takeBack(
  draftId: string,
  actorId: string,
  rows: readonly GroupRow[],
): Promise<Map<string, PinnedHunk>> {
  const back = rows
    .map((row) => ({ id: row.id, inverse: inverseFrom(row.suggestion?.inverse ?? null) }))
    .reverse();
  const pinned = back.flatMap(({ inverse }) => inverse ?? []);
  const applied = pinned.length > 0 ? [...(await putOnText(draftId, actorId, pinned))] : [];
  const again = new Map<string, PinnedHunk>();
  for (const { id, inverse } of back) {
    const open = inverse ? applied.shift()?.inverse : null;
    if (open) again.set(id, open);
  }
  return again;
}
