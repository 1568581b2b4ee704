import { Extension } from '@tiptap/core';
import { Plugin, type Selection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { CompositionGate } from '../ime/composition-gate';

/** Where the browser has its caret. */
type Place = Pick<
  globalThis.Selection,
  'anchorNode' | 'anchorOffset' | 'focusNode' | 'focusOffset'
>;

interface Known {
  /** What the editor has read or set last. */
  place: Place | null;
  /** A key or the mouse is moving the browser's caret: only then is it the person's will. */
  moving: boolean;
}

const known = new WeakMap<EditorView, Known>();

const MOVING_KEYS = /^(Arrow|Home$|End$|Page)/;

/**
 * A click or an arrow key moves the browser's caret at once, but the editor is told in a task of its own.
 * What is drawn in between (a colleague's edit, a mark) would put the caret back: with a change every 6 ms
 * three of ten clicks were lost. So before anything is drawn, and before the next key acts, the caret is read
 * (SPEC SEL1).
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
      const state: Known = { place: placeOf(view), moving: false };
      known.set(view, state);
      let pressed = false;
      const { ownerDocument } = view.dom;
      const listening = new AbortController();
      const on = (target: EventTarget, type: string, then: (event: Event) => void) =>
        target.addEventListener(type, then, { capture: true, signal: listening.signal });
      const note = () => {
        state.place = placeOf(view) ?? state.place;
      };
      on(ownerDocument, 'selectionchange', () => {
        note();
        state.moving = pressed;
      });
      on(view.dom, 'mousedown', () => {
        state.moving = pressed = true;
      });
      on(ownerDocument, 'mouseup', () => {
        pressed = false;
      });
      // Editor and shared text still agree here, so that the caret is published where it is.
      const read = () => {
        const unread = selectionNotRead(view);
        if (unread) view.dispatch(view.state.tr.setSelection(unread));
      };
      on(view.dom, 'keydown', (event) => {
        // Home, then Delete in a busy page: the second key comes before the news of the first.
        read();
        if (MOVING_KEYS.test((event as KeyboardEvent).key)) state.moving = true;
      });
      // A focus that comes back brings a caret of the browser's own.
      on(view.dom, 'focus', () => {
        state.moving = pressed;
      });
      const stop = gate.onAdmit(read);
      return {
        update: note,
        destroy: () => {
          listening.abort();
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
  const before = known.get(view);
  const place = before?.moving ? placeOf(view) : null;
  if (!place?.anchorNode || !place.focusNode) return null;
  if (before?.place && isSame(place, before.place)) return null;
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
