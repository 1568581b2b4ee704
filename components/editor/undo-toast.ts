import type { Editor } from '@tiptap/core';
import { undo } from '@/lib/editor/undo/undo-plugin';
import { undoKey } from '@/lib/editor/undo/undo-step';
import { showToast } from '../ui/toast-store';

/**
 * Says what a step did and offers to take it back, as long as it is the newest step of this person.
 * @param words `undo` names the button, `later` says that something was written since
 */
export function showUndoToast(
  editor: Editor,
  text: string,
  words: { readonly undo: string; readonly later: string },
): void {
  const step = newestStep(editor);
  const takeBack = () => {
    const { view } = editor;
    if (newestStep(editor) !== step) showToast(words.later);
    else undo(view.state, view.dispatch.bind(view), view);
  };
  showToast(text, { label: words.undo, run: takeBack });
}

function newestStep(editor: Editor): unknown {
  return undoKey.getState(editor.state)?.manager.undoStack.at(-1);
}
