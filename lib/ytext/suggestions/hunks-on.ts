import type * as Y from 'yjs';
import { fitHunk } from '../../suggestions/fit-hunk';
import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk, PlacedHunk } from '../../suggestions/pinned-hunk';
import type { TextToken } from '../../suggestions/text-tokens';
import { docTokens } from './doc-tokens';
import { spotsOf, type Translate } from './pin-hunk';

/** G8: changes as changes of what the text says now: their places are its places. Writes nothing. */
export function hunksOn(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  translate: Translate = () => null,
): PlacedHunk[] {
  const tokens = docTokens(doc);
  const spots = spotsOf(doc, pinned, translate);
  return pinned.map(({ hunk }, at) => {
    const fit = fitHunk(tokens, hunk, spots[at] ?? null);
    if (fit.state !== 'fits') return { hunk, state: fit.state };
    const edit = hunk.op === 'text' ? fit.edits[0] : undefined;
    return {
      hunk: edit?.kind === 'splice' ? placed(tokens, hunk, edit.from) : hunk,
      state: 'fits',
    };
  });
}

function placed(tokens: readonly TextToken[], hunk: Hunk, from: number): Hunk {
  const open = tokens.findLastIndex(({ t }, at) => t === 'open' && at < from);
  const opening = tokens[open];
  if (hunk.op !== 'text' || opening?.t !== 'open') return hunk;
  return { ...hunk, uid: opening.uid, start: from - open - 1 };
}
