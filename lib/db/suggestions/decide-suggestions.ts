import type { AppErrorCode } from '../../result/app-error';
import type { Decision, SeenSuggestion } from '../../suggestions/suggestion';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { expectedFailure } from '../expected-failure';
import { decideGroup } from './decide-group';

/** What of several suggestions was not decided, and why; everything of its group with it. */
export interface NotDecided {
  readonly id: string;
  readonly code: AppErrorCode;
}

/** These say something of one group; everything else stops the others too. */
const OF_ONE: ReadonlySet<AppErrorCode> = new Set([
  'suggestion-changed',
  'suggestion-gone',
  'suggestion-newer',
  'suggestion-decided',
  'suggestion-withdrawn',
  'not-found',
  'invalid-input',
  'too-large',
  'suggestion-too-long',
] as const);

/**
 * Decides several suggestions, group by group, each group whole or not at all (SPEC SG5): what can't be
 * decided is answered and keeps the others from nothing. Throws `forbidden`, `not-found` (the draft),
 * `draft-final`, `unavailable`; what was decided before stays so.
 */
export async function decideSuggestions({
  actorId,
  draftId,
  decision,
  seen,
}: {
  readonly actorId: string;
  readonly draftId: string;
  readonly decision: Decision;
  readonly seen: readonly SeenSuggestion[];
}): Promise<readonly NotDecided[]> {
  await assertCanInDraft({ userId: actorId, draftId, right: 'draft.decide' }, db());
  const refused: NotDecided[] = [];
  for (const group of await inGroups(draftId, seen)) {
    try {
      await decideGroup({ actorId, draftId, decision, seen: group });
    } catch (error) {
      const code = expectedFailure(error)?.code;
      if (!code || !OF_ONE.has(code)) throw error;
      refused.push(...group.map(({ id }) => ({ id, code })));
    }
  }
  return refused;
}

/** In the order in which they are named; one of another draft stands alone. */
async function inGroups(
  draftId: string,
  seen: readonly SeenSuggestion[],
): Promise<readonly SeenSuggestion[][]> {
  const rows = await db().annotation.findMany({
    where: { id: { in: seen.map(({ id }) => id) }, draftId, kind: 'suggestion' },
    select: { id: true, authorId: true, suggestion: { select: { groupId: true } } },
  });
  const keys = new Map(
    rows.map(({ id, authorId, suggestion }) => [
      id,
      suggestion?.groupId ? `${authorId} ${suggestion.groupId}` : id,
    ]),
  );
  const groups = new Map<string, SeenSuggestion[]>();
  for (const one of seen) {
    const key = keys.get(one.id) ?? one.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
