import * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import { ownSpot } from '../../suggestions/fit-text';
import type { Applied, PinnedHunk } from '../../suggestions/pinned-hunk';
import { partTokens, sameTokens, type TextToken } from '../../suggestions/text-tokens';
import { readBlocks } from '../read-blocks';
import { applyHunks } from './apply-hunks';
import { docTokens } from './doc-tokens';
import { pinHunk, spotsOf } from './pin-hunk';

/** A document of its own with this text, in which places of the text lead to the same words. */
export function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

/** What a text says with changes on it, as far as each fits; the text itself is only read. */
export function textWith(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  newUid: () => string,
): { readonly blocks: readonly Block[]; readonly applied: readonly Applied[] } {
  const trial = copyOf(doc);
  const applied = applyHunks(trial, found(trial, pinned), { origin: null, newUid });
  const blocks = readBlocks(trial);
  trial.destroy();
  return { blocks, applied };
}

/** Words whose place went with a block that was carried are found in their block, where they stood. */
function found(doc: Y.Doc, pinned: readonly PinnedHunk[]): PinnedHunk[] {
  const tokens = docTokens(doc);
  const spots = spotsOf(doc, pinned, () => null);
  return pinned.map((one, at) => {
    if (spots[at] || one.hunk.op !== 'text') return one;
    return stillThere(tokens, one.hunk) ? pinHunk(doc, tokens, one.hunk) : one;
  });
}

function stillThere(
  tokens: readonly TextToken[],
  hunk: Extract<PinnedHunk['hunk'], { op: 'text' }>,
): boolean {
  const spot = ownSpot(tokens, hunk);
  const del = partTokens(hunk.del);
  if (!spot || del.length === 0) return false;
  return sameTokens(del, tokens.slice(spot.from, spot.to));
}
