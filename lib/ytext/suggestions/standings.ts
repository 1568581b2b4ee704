import type * as Y from 'yjs';
import { type Fit, fitHunk } from '../../suggestions/fit-hunk';
import { ownSpot, type Spot } from '../../suggestions/fit-text';
import { countUpTo, opensIn } from '../../suggestions/opens';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { tokensNow } from './doc-now';
import { spotsOf } from './pin-hunk';
import { rangeOf } from './quotes-of';

/** Whether a suggestion fits the text as it is, and where (F1). */
export interface Standing {
  readonly state: Fit['state'];
  /** What stands there now, when that is why it does not fit. */
  readonly current: string;
  /** The tokens it speaks of; null when they are nowhere. */
  readonly spot: Spot | null;
  /** Index of the block in which it stands. */
  readonly block: number;
}

/**
 * Where each suggestion stands in a window, which does not know what was moved: words whose place went along
 * with their block are found where they stood in it. Writes nothing; the server decides.
 */
export function standingsOf(doc: Y.Doc, pinned: readonly PinnedHunk[]): Standing[] {
  const tokens = tokensNow(doc);
  const opens = opensIn(tokens);
  const spots = spotsOf(doc, pinned, () => null);
  return pinned.map(({ hunk }, at) => {
    const spot = spots[at] ?? (hunk.op === 'text' ? ownSpot(tokens, hunk) : null);
    const fit = fitHunk(tokens, hunk, spot);
    const stands = spot ?? rangeOf(tokens, hunk) ?? placeOf(fit);
    const current = fit.state === 'changed' ? fit.current : '';
    return {
      state: fit.state,
      current,
      spot: stands,
      block: Math.max(0, countUpTo(opens, (stands?.from ?? 0) - 1) - 1),
    };
  });
}

/** Where something is to be put in. */
function placeOf(fit: Fit): Spot | null {
  const edit = fit.state === 'fits' ? fit.edits[0] : undefined;
  return edit?.kind === 'splice' ? { from: edit.from, to: edit.from } : null;
}
