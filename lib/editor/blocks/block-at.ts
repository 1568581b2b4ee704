import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';

export interface BlockPlace {
  readonly node: Node;
  /** Position before the block. */
  readonly pos: number;
  readonly index: number;
}

/** The block that holds a position, or null between blocks. */
export function blockAt($pos: ResolvedPos): BlockPlace | null {
  if ($pos.depth === 0) return null;
  return { node: $pos.node(1), pos: $pos.before(1), index: $pos.index(0) };
}

/** Every block that the selection touches, in order. */
export function selectedBlocks(state: EditorState): BlockPlace[] {
  const { from, to } = state.selection;
  const found: BlockPlace[] = [];
  state.doc.nodesBetween(from, to, (node, pos, _parent, index) => {
    found.push({ node, pos, index });
    return false;
  });
  return found;
}
