import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { blockAttrs } from '../blocks/block-attrs';
import { pinSelection } from '../undo/relative-selection';
import { nextFrame } from './next-frame';

export interface PublishOptions {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
}

/**
 * Tells the others where this person is (SPEC CARET4): at most once per animation frame, only when it
 * changed. Must come after the binding in the list of plugins.
 */
export function publishPlugin({ doc, awareness }: PublishOptions): Plugin {
  return new Plugin({
    view: (view) => {
      let last = '';
      const publish = nextFrame(() => {
        if (view.isDestroyed) return;
        const { anchor, head } = pinSelection(doc, view.state);
        const place = {
          anchor: Y.relativePositionToJSON(anchor),
          head: Y.relativePositionToJSON(head),
          sectionUid: sectionAt(view.state),
        };
        const now = JSON.stringify(place);
        const state = awareness.getLocalState();
        if (now === last || state === null) return;
        last = now;
        awareness.setLocalState({ joinedAt: Date.now(), ...state, ...place });
      });
      publish.request();
      return {
        update: (_view, before) => {
          const { state } = view;
          if (state.doc !== before.doc || !state.selection.eq(before.selection)) publish.request();
        },
        destroy: () => publish.cancel(),
      };
    },
  });
}

/** The uid of the point that the caret stands in or under, or null before the first. */
function sectionAt(state: EditorState): string | null {
  const index = state.selection.$head.index(0);
  for (let i = Math.min(index, state.doc.childCount - 1); i >= 0; i--) {
    const block = blockAttrs(state.doc.child(i));
    if (block.kind === 'point') return block.uid || null;
  }
  return null;
}
