import type { EditorView } from '@tiptap/pm/view';
import { deleteSelected } from '../commands/delete-selection';
import { asOneStep } from '../undo/undo-step';
import { copySelection } from './copy-selection';

/** Writes the selection to the clipboard. @returns false when nothing is selected */
export function copy(view: EditorView, event: ClipboardEvent): boolean {
  const copied = copySelection(view.state);
  if (!copied || !event.clipboardData) return false;
  event.preventDefault();
  event.clipboardData.clearData();
  event.clipboardData.setData('text/plain', copied.text);
  event.clipboardData.setData('text/html', copied.html);
  return true;
}

/** Copies, and takes away what may be written, as one undo step. */
export function cut(view: EditorView, event: ClipboardEvent): boolean {
  if (!copy(view, event)) return false;
  const remove = asOneStep((state, dispatch) => {
    const { tr } = state;
    deleteSelected(tr);
    dispatch?.(tr.scrollIntoView().setMeta('uiEvent', 'cut'));
    return true;
  });
  if (view.editable) remove(view.state, view.dispatch.bind(view), view);
  return true;
}
