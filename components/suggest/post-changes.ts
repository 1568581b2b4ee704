import type { AppErrorCode } from '@/lib/result/app-error';
import type { SentRow, SyncPlan } from '@/lib/suggestions/plan-sync';
import type { PinnedProposal } from '@/lib/ytext/suggestions/fork';
import { toBase64 } from '../comments/base64';

/** So many go in one request. */
const MOST = 400;

/** Milliseconds until a request without an answer counts as failed. */
const PATIENCE_MS = 20_000;

const GONE = 'suggestion-gone';
const NEWER = 'suggestion-newer';
const WAITS = 'suggestion-waits';

/** What the server answered. */
interface Posted {
  /** What it knows now. */
  readonly sent: readonly SentRow[];
  /** Ids that it did not take because they are decided. */
  readonly decided: readonly string[];
  /** It did not take some, because its text, newer than the one here, has no place for them. */
  readonly gone: boolean;
  /** Ids of those that changed after what was heard here. */
  readonly newer: ReadonlySet<string>;
  /** Nothing more was taken: something has to be heard here first. */
  readonly early: boolean;
  /** Ids of those that wait for that. */
  readonly waits: ReadonlySet<string>;
}

/**
 * Tells the server what a person's suggestions have become; `heard` is the number of the last change known here. Throws when it can't be reached or is not able
 * to answer now; a request it refuses for good is a {@link RefusedChanges}.
 */
export async function postChanges(
  draftId: string,
  plan: SyncPlan<PinnedProposal>,
  heard?: number,
): Promise<Posted> {
  const news = plan.rows.filter(({ id }) => plan.upserts.has(id));
  const refused = new Map<string, string>();
  for (let from = 0; from === 0 || from < news.length; from += MOST) {
    const upserts = news.slice(from, from + MOST).map(rowJson);
    const removes = from === 0 ? plan.removes : [];
    for (const one of await post(draftId, { upserts, removes, heard }))
      refused.set(one.id, one.code);
    if ([...refused.values()].some((code) => code === NEWER || code === WAITS)) {
      for (const { id } of news.slice(from + MOST)) refused.set(id, WAITS);
      break;
    }
  }
  const sent = plan.rows
    .filter(({ id }) => !refused.has(id))
    .map(({ id, hunk, groupId }) => ({ id, hunk, groupId }));
  const of = (test: (code: string) => boolean) =>
    [...refused].flatMap(([id, code]) => (test(code) ? [id] : []));
  return {
    sent,
    decided: of((code) => ![GONE, NEWER, WAITS].includes(code)),
    gone: of((code) => code === GONE).length > 0,
    early: of((code) => code === NEWER || code === WAITS).length > 0,
    newer: new Set(of((code) => code === NEWER)),
    waits: new Set(of((code) => code === WAITS)),
  };
}

/** The server will not take it, however often it is sent. */
export class RefusedChanges extends Error {
  constructor(readonly code: AppErrorCode) {
    super(code);
  }
}

function rowJson({ id, groupId, hunk, proposal }: SyncPlan<PinnedProposal>['rows'][number]) {
  const { start, end, quote } = proposal;
  const pins = { start: start && toBase64(start), end: end && toBase64(end) };
  return { id, groupId, hunk, quote, ...pins };
}

async function post(
  draftId: string,
  body: object,
): Promise<readonly { readonly id: string; readonly code: string }[]> {
  const response = await fetch(`/drafts/${draftId}/suggestions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.ok) return (await response.json()).refused;
  if (response.status >= 500 || response.status === 429) throw new Error('not now');
  const { error } = (await response.json()) as { readonly error: AppErrorCode };
  throw new RefusedChanges(error);
}
