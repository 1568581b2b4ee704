import type * as Y from 'yjs';
import { type Fit, fitHunk } from '../../suggestions/fit-hunk';
import { ownSpot, type Spot } from '../../suggestions/fit-text';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { TextToken } from '../../suggestions/text-tokens';
import { docTokens } from './doc-tokens';
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
  const tokens = docTokens(doc);
  const spots = spotsOf(doc, pinned, () => null);
  return pinned.map(({ hunk }, at) => {
    const spot = spots[at] ?? (hunk.op === 'text' ? ownSpot(tokens, hunk) : null);
    const fit = fitHunk(tokens, hunk, spot);
    const stands = spot ?? rangeOf(tokens, hunk) ?? placeOf(fit);
    const current = fit.state === 'changed' ? fit.current : '';
    return { state: fit.state, current, spot: stands, block: blockAt(tokens, stands) };
  });
}

/** Where something is to be put in. */
function placeOf(fit: Fit): Spot | null {
  const edit = fit.state === 'fits' ? fit.edits[0] : undefined;
  return edit?.kind === 'splice' ? { from: edit.from, to: edit.from } : null;
}

function blockAt(tokens: readonly TextToken[], spot: Spot | null): number {
  let block = -1;
  for (let at = 0; at < (spot?.from ?? 0); at++) if (tokens[at]?.t === 'open') block++;
  return Math.max(0, block);
}
