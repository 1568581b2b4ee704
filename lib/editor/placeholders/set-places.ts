import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { closeUndoStep } from '../undo/undo-step';
import { isPlaceholder, nameOf } from './find-placeholder';

/** Writes the fields that differ in every place of a name; attribute steps move nothing. Returns how many places. */
export function setPlaces(
  tr: Transaction,
  name: string,
  fields: Readonly<Record<string, string | null>>,
): number {
  let places = 0;
  tr.doc.descendants((node, pos) => {
    if (!isPlaceholder(node) || nameOf(node) !== name) return;
    places++;
    for (const [key, value] of Object.entries(fields)) {
      if (node.attrs[key] !== value) tr.setNodeAttribute(pos, key, value);
    }
  });
  return places;
}

/** Dispatches what changed something, as an undo step of its own. */
export function dispatchAlone(view: EditorView, tr: Transaction): void {
  if (!tr.docChanged) return;
  closeUndoStep(view.state);
  view.dispatch(tr);
  closeUndoStep(view.state);
}
