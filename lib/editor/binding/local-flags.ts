import type { Node } from '@tiptap/pm/model';
import { type Flags, VIRTUAL_CLOSE, VIRTUAL_OPEN } from './flags';
import type { TokenEdit } from './local-edits';

/** Positions of virtual tokens in a document. */
function virtualPositions(doc: Node, flags: Flags): Set<number> {
  const found = new Set<number>();
  let pos = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const end = pos + doc.child(i).nodeSize;
    if (flags.at(i) & VIRTUAL_OPEN) found.add(pos);
    if (flags.at(i) & VIRTUAL_CLOSE) found.add(end - 1);
    pos = end;
  }
  return found;
}

/** Position before the edits of a token that stays, or -1 for one that was put in. */
function origin(edits: readonly TokenEdit[], pos: number): number {
  let delta = 0;
  for (const edit of edits) {
    if (pos < edit.newFrom) break;
    if (pos < edit.newTo) return -1;
    delta = edit.oldTo - edit.newTo;
  }
  return pos + delta;
}

/** Flags after local edits: a virtual token that stays is still virtual, what was put in is real. */
export function flagsAfter(
  flags: Flags,
  edits: readonly TokenEdit[],
  before: Node,
  after: Node,
): number[] {
  const virtual = virtualPositions(before, flags);
  const next: number[] = [];
  let pos = 0;
  for (let i = 0; i < after.childCount; i++) {
    const end = pos + after.child(i).nodeSize;
    const open = virtual.has(origin(edits, pos)) ? VIRTUAL_OPEN : 0;
    const close = virtual.has(origin(edits, end - 1)) ? VIRTUAL_CLOSE : 0;
    next.push(open | close);
    pos = end;
  }
  return next;
}

export interface MissingToken {
  readonly block: number;
  readonly token: typeof VIRTUAL_OPEN | typeof VIRTUAL_CLOSE;
}

/**
 * The first virtual token that reading would not put there (`lib/ytext` R2) and that must become
 * real, or null. A block of which nothing is real only reads as such when it is the whole text.
 */
export function missingToken(doc: Node, flags: readonly number[]): MissingToken | null {
  for (let i = 0; i < doc.childCount; i++) {
    const flag = flags[i] ?? 0;
    if (flag === 0) continue;
    const empty = doc.child(i).content.size === 0;
    const last = i === doc.childCount - 1;
    if (flag & VIRTUAL_OPEN) {
      const afterEnd = i === 0 || !((flags[i - 1] ?? 0) & VIRTUAL_CLOSE);
      const nothing = empty && (flag & VIRTUAL_CLOSE) !== 0 && doc.childCount > 1;
      if (!afterEnd || nothing) return { block: i, token: VIRTUAL_OPEN };
    }
    if (flag & VIRTUAL_CLOSE) {
      const read = last || !((flags[i + 1] ?? 0) & VIRTUAL_OPEN);
      if (!read) return { block: i, token: VIRTUAL_CLOSE };
    }
  }
  return null;
}
