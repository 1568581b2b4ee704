import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import type { ChipKind } from '@/lib/draft/draft';

const PLACEHOLDER: ChipKind = 'placeholder';

/** Position of the first open placeholder at or after `from` and before `to`; null for none. */
export function firstPlaceholder(doc: Node, from: number, to = doc.content.size): number | null {
  let found: number | null = null;
  if (from >= to) return null;
  doc.nodesBetween(from, to, (node, pos) => {
    if (found === null && pos >= from && isOpen(node)) found = pos;
    return found === null;
  });
  return found;
}

/** Position of the last open placeholder that ends at or before `to`; null for none. */
export function lastPlaceholder(doc: Node, to: number): number | null {
  let found: number | null = null;
  if (to <= 0) return null;
  doc.nodesBetween(0, to, (node, pos) => {
    if (pos + node.nodeSize <= to && isOpen(node)) found = pos;
  });
  return found;
}

/** The selection when it is one open placeholder, else null. */
export function selectedPlaceholder({ selection }: EditorState): NodeSelection | null {
  return selection instanceof NodeSelection && isOpen(selection.node) ? selection : null;
}

/** Whether a node is a 待填项, filled or not. */
export function isPlaceholder({ type }: Node): boolean {
  return type.name === PLACEHOLDER;
}

/** Whether something is still to be filled in there. */
export function isOpen(node: Node): boolean {
  return isPlaceholder(node) && nameOf(node) === node.attrs.text;
}

/** What a placeholder is called, filled or open. */
export function nameOf({ attrs }: Node): string {
  return String(attrs.name ?? attrs.text);
}
