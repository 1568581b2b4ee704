import type * as Y from 'yjs';
import { type Fit, fitHunk } from '../../suggestions/fit-hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { docTokens } from './doc-tokens';
import { spotsOf, type Translate } from './pin-hunk';

/** What each change would be on the text now; writes nothing. */
export function fitsOf(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  translate: Translate = () => null,
): Fit[] {
  const tokens = docTokens(doc);
  const spots = spotsOf(doc, pinned, translate);
  return pinned.map(({ hunk }, at) => fitHunk(tokens, hunk, spots[at] ?? null));
}
