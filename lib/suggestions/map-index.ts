import type { Hunk, TextHunk } from './hunk';
import { partTokens, type TextToken } from './text-tokens';

/**
 * Where a place of one text is in another one that these changes make of it; null when what stood there went.
 * @param index of a token in `from`; the answer is one in `to`
 */
export function mapIndex(
  from: readonly TextToken[],
  to: readonly TextToken[],
  hunks: readonly Hunk[],
  index: number,
): number | null {
  const open = from.slice(0, index + 1).findLastIndex(({ t }) => t === 'open');
  const opening = from[open];
  if (opening?.t !== 'open') return null;
  let uid = opening.uid;
  let shift = -open - 1;
  for (const hunk of inBlock(hunks, uid)) {
    const [end, ins] = [hunk.start + partTokens(hunk.del).length, partTokens(hunk.ins)];
    if (index - open - 1 < end) {
      if (index - open - 1 > hunk.start) return null;
      break;
    }
    const last = ins.findLastIndex(({ t }) => t === 'open');
    const made = ins[last];
    shift += ins.length - (end - hunk.start);
    if (made?.t === 'open') {
      uid = made.uid;
      // Behind a break that came, places count from its opening.
      shift = ins.length - last - 1 - end - open - 1;
    }
  }
  const there = to.findIndex((token) => token.t === 'open' && token.uid === uid);
  return there < 0 ? null : there + 1 + index + shift;
}

function inBlock(hunks: readonly Hunk[], uid: string): TextHunk[] {
  const own = hunks.filter((hunk): hunk is TextHunk => hunk.op === 'text' && hunk.uid === uid);
  return own.sort((a, b) => a.start - b.start);
}
