import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { DeltaOp } from './remote-steps';

/** A place as it is before a change from elsewhere; `index` etc. count in the shared text. */
interface OldPlace {
  readonly uid: string;
  /** Index of the opening of its block, and of the place. */
  readonly opening: number;
  readonly index: number;
  /** Words from the start of the block to the place, and from there on. */
  readonly before: string;
  readonly behind: string;
}

/** Remembers a place inside a block, in case its words move (BIND13). */
export function oldPlace(
  state: EditorState,
  pos: number,
  toY: (pos: number) => number,
): OldPlace | null {
  const $pos = state.doc.resolve(pos);
  if ($pos.depth === 0) return null;
  const { parent, parentOffset } = $pos;
  const words = (from: number, to: number) => parent.textBetween(from, to, '', '\ufffc');
  return {
    uid: String(parent.attrs.uid),
    opening: toY($pos.before(1)),
    index: toY(pos),
    before: words(0, parentOffset),
    behind: words(parentOffset, parent.content.size),
  };
}

/**
 * BIND13: where the place went when its words were taken out and put in elsewhere by the same change: a
 * block that moved with its id, or words that the server carried after it.
 * @param assoc negative: the place belongs to what precedes it, which must have gone; else to what follows
 * @returns its position in `doc`, or null when it did not move
 */
export function movedPlace(
  { uid, opening, index, before, behind }: OldPlace,
  delta: readonly DeltaOp[],
  doc: Node,
  toPm: (index: number) => number,
  assoc: number,
): number | null {
  const neighbour = assoc < 0 ? index - 1 : index;
  if (!isDeleted(delta, neighbour, neighbour + 1)) return null;
  if (uid !== '' && isDeleted(delta, opening, opening + 1)) {
    let found: number | null = null;
    doc.forEach((node, pos) => {
      if (node.attrs.uid === uid) found = pos + 1 + Math.min(before.length, node.content.size);
    });
    if (found !== null) return found;
  }
  const words = before + behind;
  const from = index - before.length;
  if (words === '' || !isDeleted(delta, from, index + behind.length)) return null;
  let now = 0;
  for (const { retain, insert } of delta) {
    const at = typeof insert === 'string' ? insert.indexOf(words) : -1;
    if (at >= 0) return toPm(now + at + before.length);
    now += (retain ?? 0) + (typeof insert === 'string' ? insert.length : insert ? 1 : 0);
  }
  return null;
}

/** Whether a change deleted everything between two indexes of the text before it. */
function isDeleted(delta: readonly DeltaOp[], from: number, to: number): boolean {
  let old = 0;
  let deleted = 0;
  for (const op of delta) {
    const end = old + (op.retain ?? op.delete ?? 0);
    if (op.delete) deleted += Math.max(0, Math.min(end, to) - Math.max(old, from));
    old = end;
  }
  return deleted === to - from;
}
