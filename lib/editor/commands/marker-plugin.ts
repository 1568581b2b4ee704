import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { closeUndoStep } from '../undo/undo-step';
import { applyTypedMarker } from './typed-marker';

/**
 * Watches typing for markers (E13). Never during a composition; the character is written first, so
 * that one undo gives back exactly what was typed.
 */
export function markerPlugin(): Plugin {
  return new Plugin({
    props: {
      handleTextInput: (view, from, to, text) => {
        if (view.composing || from !== to || view.state.selection.$from.depth !== 1) return false;
        const typed = view.state.tr.insertText(text, from, to);
        if (!applyTypedMarker(view.state.apply(typed), text.length)) return false;
        view.dispatch(typed);
        convertTypedMarker(view, text.length);
        return true;
      },
    },
  });
}

/** Converts the marker before the caret, if there is one, as an undo step of its own. */
export function convertTypedMarker(view: EditorView, justTyped: number): boolean {
  const tr = view.editable ? applyTypedMarker(view.state, justTyped) : null;
  if (!tr) return false;
  closeUndoStep(view.state);
  view.dispatch(tr);
  closeUndoStep(view.state);
  return true;
}
