import { Extension } from '@tiptap/core';
import { Plugin, type Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { CompositionGate } from '../ime/composition-gate';

/** Where the browser has its caret. */
type Place = Pick<
  globalThis.Selection,
  'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'
>;

/** What the editor knows of the browser's caret, by editor. */
const read = new WeakMap<EditorView, Place>();

/**
 * A click or an arrow key moves the browser's caret at once, but the editor is told in a task of its own.
 * What is drawn in between (a colleague's edit, a mark) would put the caret back: with a change every 6 ms
 * three of ten clicks were lost. So before anything is drawn, the caret is read (SPEC SEL1).
 */
export function unreadSelection(gate: CompositionGate): Extension {
  return Extension.create({
    name: 'lecternUnreadSelection',
    dispatchTransaction({ transaction, next }) {
      const { view } = this.editor;
      if (!transaction.selectionSet && transaction.before.eq(view.state.doc)) {
        const unread = selectionNotRead(view);
        if (unread) transaction.setSelection(unread.map(transaction.doc, transaction.mapping));
      }
      next(transaction);
    },
    addProseMirrorPlugins: () => [readingPlugin(gate)],
  });
}

function readingPlugin(gate: CompositionGate): Plugin {
  return new Plugin({
    view: (view) => {
      const note = () => {
        const place = placeOf(view);
        if (place) read.set(view, place);
      };
      const { ownerDocument } = view.dom;
      ownerDocument.addEventListener('selectionchange', note);
      // Editor and shared text still agree here, so that the caret is published where it is.
      const stop = gate.onAdmit(() => {
        const unread = selectionNotRead(view);
        if (unread)
          view.dispatch(view.state.tr.setSelection(unread).setMeta('addToHistory', false));
      });
      return {
        update: note,
        destroy: () => {
          ownerDocument.removeEventListener('selectionchange', note);
          stop();
        },
      };
    },
  });
}

function placeOf(view: EditorView): Place | null {
  const selection = view.dom.ownerDocument.getSelection();
  if (!selection?.anchorNode || !view.dom.contains(selection.anchorNode)) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchorNode, anchorOffset, focusNode, focusOffset };
}

/** Where the browser's caret is when the editor has not been told; null when it knows. */
function selectionNotRead(view: EditorView): Selection | null {
  if (view.isDestroyed || view.composing || !view.hasFocus()) return null;
  const [place, known] = [placeOf(view), read.get(view)];
  if (!place?.anchorNode || !place.focusNode || !known || isSame(place, known)) return null;
  const { doc, selection } = view.state;
  const anchor = view.posAtDOM(place.anchorNode, place.anchorOffset);
  const head = view.posAtDOM(place.focusNode, place.focusOffset);
  if (Math.max(anchor, head) > doc.content.size || Math.min(anchor, head) < 0) return null;
  const moved = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  return moved.eq(selection) ? null : moved;
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.anchorNode === b.anchorNode &&
    a.anchorOffset === b.anchorOffset &&
    a.focusNode === b.focusNode &&
    a.focusOffset === b.focusOffset
  );
}
