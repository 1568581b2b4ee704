import { type Command, type EditorState, PluginKey } from '@tiptap/pm/state';
import type * as Y from 'yjs';

export interface UndoState {
  readonly manager: Y.UndoManager;
}

export const undoKey = new PluginKey<UndoState>('lectern-undo');

/** What comes next is an undo step of its own (UNDO2). Without an undo plugin it does nothing. */
export function closeUndoStep(state: EditorState): void {
  undoKey.getState(state)?.manager.stopCapturing();
}

/** A command whose change is one undo step, apart from the typing before and after it (UNDO2). */
export function asOneStep(command: Command): Command {
  return (state, dispatch, view) =>
    command(
      state,
      dispatch &&
        ((tr) => {
          closeUndoStep(state);
          dispatch(tr);
          closeUndoStep(state);
        }),
      view,
    );
}
