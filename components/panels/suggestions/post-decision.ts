import type { AppErrorCode } from '@/lib/result/app-error';
import type { Decision, Suggestion } from '@/lib/suggestions/suggestion';
import type { OtherWords } from './words-edit';

/** So many go in one request; a group is not cut. */
const MOST = 200;

/** What is accepted otherwise than it was suggested. */
export interface Otherwise {
  /** By suggestion, what stands there now and is to be replaced. */
  readonly now?: ReadonlyMap<string, string>;
  /** By suggestion, the words it is to bring. */
  readonly words?: OtherWords;
}

export interface DecisionAnswer {
  /** Ids that are decided now. */
  readonly done: readonly string[];
  /** Why not all; null when all are. */
  readonly error: AppErrorCode | 'no-connection' | null;
}

/** Asks the server to decide suggestions as they are shown; each inner list is one group. Never throws. */
export async function postDecision(
  draftId: string,
  decision: Decision,
  groups: readonly (readonly Suggestion[])[],
  otherwise: Otherwise = {},
): Promise<DecisionAnswer> {
  const done: string[] = [];
  let error: DecisionAnswer['error'] = null;
  let from = 0;
  while (from < groups.length) {
    let to = from + 1;
    let count = groups[from]?.length ?? 0;
    while (to < groups.length && count + (groups[to]?.length ?? 0) <= MOST)
      count += groups[to++]?.length ?? 0;
    const rows = groups.slice(from, to).flat();
    const answer = await ask(draftId, decision, rows, otherwise);
    if ('error' in answer) return { done, error: answer.error };
    const refused = new Set(answer.refused.map(({ id }) => id));
    done.push(...rows.flatMap(({ id }) => (refused.has(id) ? [] : [id])));
    error ??= answer.refused[0]?.code ?? null;
    from = to;
  }
  return { done, error };
}

type Asked =
  | { readonly error: AppErrorCode | 'no-connection' }
  | { readonly refused: readonly { readonly id: string; readonly code: AppErrorCode }[] };

async function ask(
  draftId: string,
  decision: Decision,
  rows: readonly Suggestion[],
  { now, words }: Otherwise,
): Promise<Asked> {
  try {
    const response = await fetch(`/drafts/${draftId}/suggestions/decisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        decision,
        seen: rows.map(({ id, version }) => ({
          id,
          version,
          now: now?.get(id),
          words: words?.get(id),
        })),
      }),
    });
    return (await response.json()) as Asked;
  } catch {
    return { error: 'no-connection' };
  }
}
