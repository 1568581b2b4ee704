import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';

/** Position of the first placeholder at or after `from` and before `to`; null for none. */
export function firstPlaceholder(doc: Node, from: number, to = doc.content.size): number | null {
  let found: number | null = null;
  if (from >= to) return null;
  doc.nodesBetween(from, to, (node, pos) => {
    if (found === null && pos >= from && isPlaceholder(node)) found = pos;
    return found === null;
  });
  return found;
}

/** Position of the last placeholder that ends at or before `to`; null for none. */
export function lastPlaceholder(doc: Node, to: number): number | null {
  let found: number | null = null;
  if (to <= 0) return null;
  doc.nodesBetween(0, to, (node, pos) => {
    if (pos + node.nodeSize <= to && isPlaceholder(node)) found = pos;
  });
  return found;
}

/** The selection when it is one placeholder, else null. */
export function selectedPlaceholder({ selection }: EditorState): NodeSelection | null {
  return selection instanceof NodeSelection && isPlaceholder(selection.node) ? selection : null;
}

/** Whether a node is a 待填项. */
export function isPlaceholder(node: Node): boolean {
  return node.type.name === 'placeholder';
}
