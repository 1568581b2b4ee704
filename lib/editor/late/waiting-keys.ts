import { type EditorState, Plugin, PluginKey, type SelectionBookmark } from '@tiptap/pm/state';
import type { Mappable } from '@tiptap/pm/transform';
import type { EditorView } from '@tiptap/pm/view';
import { isPasting } from '../clipboard/paste-job';

/** Something that a person did and that is done when its turn comes. */
interface Waiting {
  /** Where: known once the person has gone elsewhere. What stands beside it stays behind (-1) or before it. */
  readonly at?: { readonly place: SelectionBookmark; readonly side: -1 | 1 };
  readonly run?: (view: EditorView) => void;
  readonly ready?: (() => boolean) | undefined;
  /** A key: once an input method writes instead of waiting, it is given up. */
  readonly key?: boolean;
}

const waitingKey = new PluginKey<readonly Waiting[]>('lectern-waiting');

const waitingIn = (state: EditorState) => waitingKey.getState(state) ?? [];

/** The view in which what waited is being done. */
let busy: EditorView | null = null;

/**
 * Does something in its turn: when it is ready, at the place where it was asked for, and before all keys
 * that are pressed until then (LATE1-LATE3).
 * @param ready asked again whenever the state changes
 * @param key given up when words are composed before it is ready
 */
export function inTurn(
  view: EditorView,
  run: (view: EditorView) => void,
  ready?: () => boolean,
  key = false,
): true {
  const waiting = waitingIn(view.state);
  const one: Waiting = { run, ready, key };
  // What is done in this moment and cannot be yet comes before the rest.
  const next = busy === view ? [one, ...waiting] : [...waiting, one];
  view.dispatch(view.state.tr.setMeta(waitingKey, next));
  doWaiting(view);
  return true;
}

/** A key as the view would do it: plugins first, then the text itself. */
export function press(view: EditorView, event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (view.someProp('handleKeyDown', (handle) => handle(view, event))) return;
  if (key.length === 1 && !ctrlKey && !altKey && !metaKey) write(view, key);
}

/** Text as the view would write it. */
export function write(view: EditorView, text: string): void {
  const { from, to } = view.state.selection;
  const insert = () => view.state.tr.insertText(text).scrollIntoView();
  if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert))) {
    view.dispatch(insert());
  }
}

/** Own keys wait while a paste goes on or something before them waits for its code; none is lost. */
export function waitingKeys(): Plugin<readonly Waiting[]> {
  const held = (view: EditorView) =>
    busy !== view && !view.composing && (isPasting(view.state) || waitingIn(view.state).length > 0);
  return new Plugin<readonly Waiting[]>({
    key: waitingKey,
    state: {
      init: () => [],
      apply: (tr, waiting, before) => {
        const next: readonly Waiting[] = tr.getMeta(waitingKey) ?? waiting;
        const [first, ...rest] = next;
        if (!first || next !== waiting) return next;
        if (tr.docChanged) return next.map((one) => mapped(one, tr.mapping));
        if (!tr.selectionSet || busy) return next;
        return [
          { at: { place: before.selection.getBookmark(), side: -1 }, ...first },
          ...rest,
          { at: { place: tr.selection.getBookmark(), side: 1 } },
        ];
      },
    },
    view: () => ({
      update: (view) => {
        if (waitingIn(view.state).length > 0) queueMicrotask(() => doWaiting(view));
      },
    }),
    props: {
      handleKeyDown: (view, event) => {
        // Copy and paste come as events of their own, and an input method writes by itself.
        const { key, keyCode, ctrlKey, metaKey } = event;
        const passes = keyCode === 229 || ((ctrlKey || metaKey) && /^[cv]$/i.test(key));
        return held(view) && !passes && inTurn(view, () => press(view, event));
      },
      handleTextInput: (view, _from, _to, text) =>
        held(view) && inTurn(view, () => write(view, text)),
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!held(view)) return false;
          event.preventDefault();
          const { data } = event;
          return data ? inTurn(view, () => write(view, data)) : true;
        },
        compositionstart: (view) => {
          const waiting = waitingIn(view.state);
          if (waiting.length === 0) return false;
          // An input method waits for nothing: what is ready comes before its words, a paste keeps its place.
          const kept = waiting.filter(({ key }) => !key);
          view.dispatch(view.state.tr.setMeta(waitingKey, kept));
          doWaiting(view);
          view.dispatch(view.state.tr.setSelection(view.state.selection));
          return false;
        },
      },
    },
  });
}

/** Does what waits and can be done by now. */
export function doWaiting(view: EditorView): void {
  if (busy || view.isDestroyed) return;
  busy = view;
  try {
    for (;;) {
      const { state } = view;
      const [first, ...rest] = waitingIn(state);
      if (!first || view.composing || isPasting(state) || first.ready?.() === false) break;
      const tr = state.tr.setMeta(waitingKey, rest);
      if (first.at) tr.setSelection(first.at.place.resolve(tr.doc));
      view.dispatch(tr);
      first.run?.(view);
    }
  } finally {
    busy = null;
  }
}

function mapped(one: Waiting, mapping: Mappable): Waiting {
  if (!one.at) return one;
  const { place, side } = one.at;
  const towards: Mappable = {
    map: (pos) => mapping.map(pos, side),
    mapResult: (pos) => mapping.mapResult(pos, side),
  };
  return { ...one, at: { place: place.map(towards), side } };
}
