import type { Hunk } from './hunk';
import { countUpTo, opensIn } from './opens';
import { partTokens, type TextToken } from './text-tokens';

/** A stretch of a block that was replaced. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly ins: readonly TextToken[];
}

/**
 * Tells where a place of one text is in another one that these changes make of it; null when what stood there
 * went. Both are walked once for all places.
 * @returns index of a token in `from` → one in `to`
 */
export function indexMap(
  from: readonly TextToken[],
  to: readonly TextToken[],
  hunks: readonly Hunk[],
): (index: number) => number | null {
  const replaced = byBlock(hunks);
  const opens = opensIn(from);
  const there = new Map<string, number>();
  for (const at of opensIn(to).reverse()) {
    const token = to[at];
    if (token?.t === 'open') there.set(token.uid, at);
  }
  return (index) => {
    const open = opens[countUpTo(opens, index) - 1] ?? -1;
    const opening = from[open];
    if (opening?.t !== 'open') return null;
    let uid = opening.uid;
    let shift = -open - 1;
    for (const { start, end, ins } of replaced.get(uid) ?? []) {
      if (index - open - 1 < end) {
        if (index - open - 1 > start) return null;
        break;
      }
      const last = ins.findLastIndex(({ t }) => t === 'open');
      const made = ins[last];
      shift += ins.length - (end - start);
      if (made?.t === 'open') {
        uid = made.uid;
        // Behind a break that came, places count from its opening.
        shift = ins.length - last - 1 - end - open - 1;
      }
    }
    const at = there.get(uid);
    return at === undefined ? null : at + 1 + index + shift;
  };
}

function byBlock(hunks: readonly Hunk[]): Map<string, Replaced[]> {
  const replaced = new Map<string, Replaced[]>();
  for (const hunk of hunks) {
    if (hunk.op !== 'text') continue;
    const { uid, start } = hunk;
    const own = replaced.get(uid) ?? [];
    own.push({ start, end: start + partTokens(hunk.del).length, ins: partTokens(hunk.ins) });
    replaced.set(uid, own);
  }
  for (const own of replaced.values()) own.sort((a, b) => a.start - b.start);
  return replaced;
}
