import { AppError } from '../../result/app-error';
import { appendEvent } from '../annotations/append-event';
import { tellAnnotations } from '../annotations/tell-annotations';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { Prisma } from '../generated/client';
import { decidedGroup, inverseJson, pinnedFrom } from './decided-group';
import { putOnText } from './put-on-text';

/** The text is written and committed within it. */
const TIMEOUT_MS = 9_000;

/**
 * Accepts or rejects an open suggestion, with those of its group (SPEC SG4-SG6): the text is written first,
 * then the decision, under one lock; whoever comes second hears `suggestion-decided`. Throws that,
 * `suggestion-withdrawn`, `suggestion-changed`, `suggestion-gone`, `not-found`, `forbidden`, `unavailable`.
 */
export async function decideSuggestion({
  actorId,
  id,
  decision,
}: {
  readonly actorId: string;
  readonly id: string;
  readonly decision: 'accepted' | 'rejected';
}): Promise<void> {
  const told = await db().$transaction(
    async (tx) => {
      const { draftId, workspaceId, rows } = await decidedGroup({ actorId, id }, tx);
      const status = rows.find((row) => row.id === id)?.status;
      if (status === 'withdrawn') throw new AppError('suggestion-withdrawn');
      if (status !== 'open') throw new AppError('suggestion-decided');
      const pinned = rows.map((row) => pinnedFrom(row.suggestion?.hunk, row.relStart, row.relEnd));
      const applied = decision === 'accepted' ? await putOnText(draftId, actorId, pinned) : [];
      let seq = 0;
      for (const [at, row] of rows.entries()) {
        const inverse = inverseJson(applied[at]?.inverse ?? null) ?? Prisma.DbNull;
        await tx.annotation.update({
          where: { id: row.id },
          data: {
            status: decision,
            decidedById: actorId,
            decidedAt: new Date(),
            version: { increment: 1 },
            suggestion: { update: { inverse } },
          },
        });
        seq = await appendEvent({ draftId, annotationId: row.id, actorId, type: decision }, tx);
        const action = `suggestion.${decision}` as const;
        await recordAudit({ workspaceId, actorId, action, draftId, targetId: row.id }, tx);
      }
      return { draftId, seq };
    },
    { timeout: TIMEOUT_MS },
  );
  tellAnnotations(told.draftId, told.seq, decision === 'accepted');
}
