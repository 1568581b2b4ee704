import { type Command, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { BINDING_ORIGIN } from '../binding/origin';
import { pinSelection, type RelativeSelection, resolveSelection } from './relative-selection';
import { closeUndoStep, UNDO_PAUSE_MS, type UndoState, undoKey } from './undo-step';

const BEFORE = 'selection-before';

type StackEvent = { stackItem: { meta: Map<unknown, unknown> } };

/** The undo stack of one editor: only what came through its own binding (UNDO1). */
export function makeUndoManager(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager([textOf(doc), overridesOf(doc)], {
    trackedOrigins: new Set([BINDING_ORIGIN]),
    captureTimeout: UNDO_PAUSE_MS,
  });
}

/**
 * Undo with the selection (UNDO1, UNDO3). Must come after the binding in the list of plugins: it
 * pins each selection once the document agrees with the editor.
 */
export function undoPlugin(doc: Y.Doc, manager: Y.UndoManager): Plugin<UndoState> {
  return new Plugin<UndoState>({
    key: undoKey,
    state: { init: () => ({ manager }), apply: (_tr, value) => value },
    props: {
      handleDOMEvents: {
        // Undo from a menu of the browser or a gesture of the system.
        beforeinput: (view, event) => {
          const commands: Record<string, Command> = { historyUndo: undo, historyRedo: redo };
          const command = commands[event.inputType];
          if (!command) return false;
          event.preventDefault();
          command(view.state, view.dispatch.bind(view), view);
          return true;
        },
      },
    },
    view: (view) => {
      let pinned: RelativeSelection = pinSelection(doc, view.state);
      const added = ({ stackItem }: StackEvent) => stackItem.meta.set(BEFORE, pinned);
      const popped = ({ stackItem }: StackEvent) =>
        restore(doc, view, stackItem.meta.get(BEFORE) as RelativeSelection | undefined);
      manager.on('stack-item-added', added);
      manager.on('stack-item-popped', popped);
      return {
        update: (_view, before) => {
          const { state } = view;
          if (state.doc !== before.doc || !state.selection.eq(before.selection)) {
            pinned = pinSelection(doc, state);
          }
        },
        destroy: () => {
          manager.off('stack-item-added', added);
          manager.off('stack-item-popped', popped);
        },
      };
    },
  });
}

function restore(doc: Y.Doc, view: EditorView, before: RelativeSelection | undefined): void {
  const selection = before && resolveSelection(doc, view.state, before);
  const { tr } = view.state;
  if (selection) tr.setSelection(selection);
  view.dispatch(tr.scrollIntoView());
}

/** Takes back the last own step. */
export const undo: Command = (state, dispatch) => {
  const manager = undoKey.getState(state)?.manager;
  if (!manager?.canUndo()) return false;
  if (dispatch) {
    closeUndoStep(state);
    manager.undo();
  }
  return true;
};

/** Does again what was taken back. */
export const redo: Command = (state, dispatch) => {
  const manager = undoKey.getState(state)?.manager;
  if (!manager?.canRedo()) return false;
  if (dispatch) manager.redo();
  return true;
};
