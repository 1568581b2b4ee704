import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { unwrapAt } from './unwrap-at';

/** Where a chip stands now; null when it has gone. */
export function chipPlace(doc: Node, id: string): { pos: number; node: Node } | null {
  let found: { pos: number; node: Node } | null = null;
  doc.descendants((node, pos) => {
    if (found) return false;
    if (node.isInline && !node.isText && node.attrs.id === id) found = { pos, node };
    return node.isBlock;
  });
  return found;
}

/** CHIP9: writes the fields that differ; each is an edit of its own for the others. Null = no change. */
export function setChip(
  state: EditorState,
  id: string,
  fields: Readonly<Record<string, string | null>>,
): Transaction | null {
  const place = chipPlace(state.doc, id);
  if (!place) return null;
  const { tr } = state;
  for (const [name, value] of Object.entries(fields)) {
    if (place.node.attrs[name] !== value) tr.setNodeAttribute(place.pos, name, value);
  }
  return tr.docChanged ? tr : null;
}

/** The chip becomes its words, which stay where they are; an empty one goes. */
export function unwrapChipById(state: EditorState, id: string): Transaction | null {
  const place = chipPlace(state.doc, id);
  if (!place) return null;
  const { tr } = state;
  const behind = place.pos + unwrapAt(tr, place.pos);
  return tr.setSelection(TextSelection.create(tr.doc, behind));
}

/** The caret directly after a chip. */
export function caretBehind(state: EditorState, id: string): Transaction | null {
  const place = chipPlace(state.doc, id);
  return place && state.tr.setSelection(TextSelection.create(state.doc, place.pos + 1));
}
