import type * as Y from 'yjs';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { partsOf, wordingOf } from '../../suggestions/text-tokens';
import { docTokens } from './doc-tokens';
import { pinHunk, spotsOf, type Translate } from './pin-hunk';

/**
 * A change put on what stands there now instead of what stood there when it was suggested (G7); as it is
 * when the text no longer says what the person who decides saw, or it is no change of words or of a field.
 */
export function overNow(
  doc: Y.Doc,
  pinned: PinnedHunk,
  seen: string,
  translate: Translate,
): PinnedHunk {
  const { hunk } = pinned;
  const tokens = docTokens(doc);
  if (hunk.op === 'chip') {
    const token = tokens.find((one) => one.t === 'chip' && one.chip.id === hunk.id);
    if (token?.t !== 'chip') return pinned;
    const { text, fields } = token.chip;
    const value = hunk.field === 'text' ? text : (fields[hunk.field] ?? null);
    return String(value ?? '') === seen ? { ...pinned, hunk: { ...hunk, before: value } } : pinned;
  }
  const [spot] = spotsOf(doc, [pinned], translate);
  if (hunk.op !== 'text' || !spot) return pinned;
  const now = tokens.slice(spot.from, spot.to);
  const open = tokens.slice(0, spot.from).findLastIndex(({ t }) => t === 'open');
  const opening = tokens[open];
  if (wordingOf(now) !== seen || opening?.t !== 'open') return pinned;
  const start = spot.from - open - 1;
  return pinHunk(doc, tokens, { ...hunk, uid: opening.uid, start, del: partsOf(now) });
}
