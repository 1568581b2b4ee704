import { AppError } from '../../result/app-error';
import type { Hunk } from '../../suggestions/hunk';
import type { PutHunk } from '../../suggestions/pinned-hunk';
import { reworded } from '../../suggestions/reworded';
import { sameHunk } from '../../suggestions/same-hunk';
import type { Decision } from '../../suggestions/suggestion';
import { appendEvent } from '../annotations/append-event';
import { tellAnnotations } from '../annotations/tell-annotations';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { Prisma } from '../generated/client';
import { type AskedGroup, decidedGroup, type GroupRow, pinnedFrom } from './decided-group';
import { hunkFrom, tooLong } from './hunk-json';
import { inverseFrom } from './inverse-json';
import { putOnText } from './put-on-text';

/** The text is written and committed within it. */
const TIMEOUT_MS = 9_000;

/**
 * Accepts or rejects open suggestions of a group, or opens decided ones again (SPEC SG4-SG6): the text is
 * written first, then the decision, under one lock; whoever comes second hears `suggestion-decided`. Throws
 * that, `suggestion-newer`, `suggestion-withdrawn`, `suggestion-changed`, `suggestion-gone`, `draft-final`,
 * `not-found`, `forbidden`, `unavailable`.
 */
export async function decideGroup({
  decision,
  ...asked
}: AskedGroup & { readonly decision: Decision }): Promise<void> {
  const { actorId, draftId } = asked;
  const from = decision === 'open' ? (['accepted', 'rejected'] as const) : (['open'] as const);
  const seq = await db().$transaction(
    async (tx) => {
      const { workspaceId, rows } = await decidedGroup(asked, from, tx);
      if (decision === 'accepted') await putOnText(draftId, actorId, comings(rows, asked.seen));
      else await putOnText(draftId, actorId, goings(rows));
      let last = 0;
      for (const { id } of rows) {
        await tx.annotation.update({ where: { id }, data: decided(decision, actorId) });
        const type = decision === 'open' ? 'undone' : decision;
        last = await appendEvent({ draftId, annotationId: id, actorId, type }, tx);
        const action = `suggestion.${type}` as const;
        await recordAudit({ workspaceId, actorId, action, draftId, targetId: id }, tx);
      }
      return last;
    },
    { timeout: TIMEOUT_MS },
  );
  tellAnnotations(draftId, seq, decision !== 'rejected');
}

function decided(decision: Decision, actorId: string): Prisma.AnnotationUpdateInput {
  const version = { increment: 1 };
  if (decision === 'accepted')
    return {
      status: decision,
      version,
      decidedBy: { connect: { id: actorId } },
      decidedAt: new Date(),
    };
  const none = { inverse: Prisma.DbNull, reworded: Prisma.DbNull };
  const suggestion = { update: none };
  if (decision === 'open')
    return {
      status: decision,
      version,
      decidedBy: { disconnect: true },
      decidedAt: null,
      suggestion,
    };
  return {
    status: decision,
    version,
    decidedBy: { connect: { id: actorId } },
    decidedAt: new Date(),
    suggestion,
  };
}

/** What is to be written. An open one that can be taken back is in the text already: a decision broke off. */
function comings(rows: readonly GroupRow[], seen: AskedGroup['seen']) {
  const asked = new Map(seen.map((one) => [one.id, one]));
  return rows.flatMap(({ id, suggestion, relStart, relEnd }): PutHunk[] => {
    if (suggestion?.inverse) return [];
    const pinned = pinnedFrom(suggestion?.hunk, relStart, relEnd);
    const { now, words } = asked.get(id) ?? {};
    const put = { ...pinned, id, takesBack: false, now };
    const hunk = words === undefined ? pinned.hunk : inWords(pinned.hunk, words);
    return [sameHunk(hunk, pinned.hunk) ? put : { ...put, hunk, proposed: pinned.hunk }];
  });
}

/** The change with the words of who decides. Throws when it has none, or takes none like these. */
function inWords(proposed: Hunk, words: string): Hunk {
  const hunk = hunkFrom(reworded(proposed, words));
  if (!hunk) throw new AppError('invalid-input', 'words do not fit the change');
  if (tooLong(hunk)) throw new AppError('suggestion-too-long');
  return hunk;
}

/** What is to be taken back, in reverse order. */
function goings(rows: readonly GroupRow[]) {
  return rows.toReversed().flatMap(({ id, suggestion }) => {
    const inverse = inverseFrom(suggestion?.inverse ?? null);
    const proposed = suggestion?.reworded ? (hunkFrom(suggestion.hunk) ?? undefined) : undefined;
    return inverse ? [{ ...inverse, id, takesBack: true, proposed }] : [];
  });
}
