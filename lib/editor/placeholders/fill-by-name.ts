import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanText } from '@/lib/import/clean-text';
import { err, ok, type Result } from '@/lib/result/result';
import { closeUndoStep } from '../undo/undo-step';
import { isPlaceholder, selectedPlaceholder } from './find-placeholder';

/** Characters of a value at most. */
export const MAX_VALUE = 200;

export type FillRefusal = 'empty' | 'long' | 'busy';

/**
 * Puts a value in every place of a name as ordinary text, in one transaction and one undo step
 * (PH6-PH8). Each place is a change of its own, so that what colleagues write around it stays.
 * @returns how many places were filled; `busy` while the text is composed or only read
 */
export function fillByName(
  view: EditorView,
  name: string,
  typed: string,
): Result<number, FillRefusal> {
  const value = cleanText(typed).replaceAll('\n', '').trim();
  if (value === '') return err('empty');
  if ([...value].length > MAX_VALUE) return err('long');
  if (!view.editable || view.composing) return err('busy');
  const { state } = view;
  const { doc, tr, schema } = state;
  const selected = selectedPlaceholder(state);
  let filled = 0;
  doc.descendants((node, pos) => {
    if (!isPlaceholder(node) || node.attrs.text !== name) return;
    const at = tr.mapping.map(pos);
    tr.replaceWith(at, at + node.nodeSize, schema.text(value, node.marks));
    filled++;
  });
  if (filled === 0) return ok(0);
  if (selected && !(tr.selection instanceof NodeSelection)) {
    tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(selected.to)));
  }
  closeUndoStep(state);
  view.dispatch(tr);
  closeUndoStep(view.state);
  return ok(filled);
}
