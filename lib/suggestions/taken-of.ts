import type { Hunk } from './hunk';
import { sameHunk } from './same-hunk';
import type { SuggestionStatus } from './suggestion';

/** What was not taken, and why; the window keeps it. */
export interface Refused {
  readonly id: string;
  readonly code:
    | 'suggestion-gone'
    | 'suggestion-decided'
    | 'suggestion-withdrawn'
    | 'suggestion-newer'
    | 'suggestion-waits';
}

/** A suggestion as it is kept when a window says something of it. */
export interface KeptRow {
  readonly status: SuggestionStatus;
  readonly hunk: Hunk | null;
  /** Something happened to it after what the window has heard; of that, a decision or its undoing. */
  readonly changed: boolean;
  readonly decided: boolean;
}

/** What is to be done with what a window says. */
export interface Taken<P> {
  readonly puts: readonly P[];
  readonly withdrawn: readonly string[];
  readonly refused: readonly Refused[];
}

/**
 * What is taken of what a window says of its person's suggestions (SPEC W1, W2). Words go from one suggestion into
 * another, so what is said at once is taken or waits at once.
 * @param rows what is kept of those that are spoken of
 * @param isPlaced whether a suggestion has a place in the text
 */
export function takenOf<P extends { readonly id: string; readonly hunk: Hunk }>(
  said: { readonly upserts: readonly P[]; readonly removes: readonly string[] },
  rows: ReadonlyMap<string, KeptRow>,
  isPlaced: (id: string) => boolean,
): Taken<P> {
  const waiting = unheard(said, rows);
  if (waiting) return { puts: [], withdrawn: [], refused: waiting };
  const refused: Refused[] = [];
  const withdrawn: string[] = [];
  for (const id of said.removes) {
    const status = rows.get(id)?.status;
    if (status === 'open') withdrawn.push(id);
    // Opened again, now or later, it has to come back to its author.
    else if (status && status !== 'withdrawn') refused.push({ id, code: 'suggestion-decided' });
  }
  const puts = said.upserts.filter(({ id }) => {
    const { status = 'open' } = rows.get(id) ?? {};
    if (status === 'withdrawn') refused.push({ id, code: 'suggestion-withdrawn' });
    else if (status !== 'open') refused.push({ id, code: 'suggestion-decided' });
    else if (!isPlaced(id)) refused.push({ id, code: 'suggestion-gone' });
    else return true;
    return false;
  });
  return { puts, withdrawn, refused };
}

/** W2: everything, when something is not any more what the window knows; null when all of it is. */
function unheard(
  {
    upserts,
    removes,
  }: {
    readonly upserts: readonly { readonly id: string; readonly hunk: Hunk }[];
    readonly removes: readonly string[];
  },
  rows: ReadonlyMap<string, KeptRow>,
): Refused[] | null {
  const newer = new Set<string>();
  let waits = false;
  const look = (id: string) => {
    if (rows.get(id)?.status === 'open' && rows.get(id)?.decided) newer.add(id);
    else waits = true;
  };
  for (const { id, hunk } of upserts) {
    const was = rows.get(id);
    const isSame = was?.status === 'open' && (was.hunk === null || sameHunk(was.hunk, hunk));
    if (was?.changed && !isSame) look(id);
  }
  for (const id of removes) {
    const was = rows.get(id);
    if (was?.changed && was.status !== 'withdrawn') look(id);
  }
  if (newer.size === 0 && !waits) return null;
  return [...removes, ...upserts.map(({ id }) => id)].map((id) => ({
    id,
    code: newer.has(id) ? 'suggestion-newer' : 'suggestion-waits',
  }));
}
