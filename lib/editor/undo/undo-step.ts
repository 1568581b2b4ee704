import { type Command, type EditorState, PluginKey } from '@tiptap/pm/state';
import type * as Y from 'yjs';

/** Typing within so many milliseconds is one undo step (UNDO2). */
export const UNDO_PAUSE_MS = 500;

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

/**
 * Everything until the returned function is called is one undo step, however long it takes (UNDO4).
 * Without an undo plugin it does nothing.
 */
export function holdUndoStep(state: EditorState): () => void {
  const manager = undoKey.getState(state)?.manager;
  if (!manager) return () => {};
  manager.stopCapturing();
  manager.captureTimeout = Number.POSITIVE_INFINITY;
  return () => {
    manager.captureTimeout = UNDO_PAUSE_MS;
    manager.stopCapturing();
  };
}
