import {
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  type Transaction,
} from '@tiptap/pm/state';
import type { DecorationSource, EditorView } from '@tiptap/pm/view';
import { inTime } from './in-time';
import { doWaiting, inTurn, press, write } from './waiting-keys';

/** What a plugin does once its code is here. `T` is what it remembers of a state. */
export interface LatePart<T> {
  init(state: EditorState): T;
  apply(tr: Transaction, value: T, before: EditorState, state: EditorState): T;
  decorations?(state: EditorState, value: T): DecorationSource | null;
  handleKeyDown?(view: EditorView, event: KeyboardEvent, value: T): boolean;
  handleTextInput?(view: EditorView, from: number, to: number, text: string): boolean;
  compositionStart?(view: EditorView): void;
}

/** What a part has to answer although its code is not here: then it waits for it (LATE1). */
export interface EarlyKeys {
  /** @param since whether a chip has been selected since the editor was there */
  key(view: EditorView, event: KeyboardEvent, since: boolean): boolean;
  text(view: EditorView, text: string): boolean;
}

/** A change from one state to the next, and how many came before it. */
interface Past {
  readonly tr: Transaction;
  readonly before: EditorState;
  readonly count: number;
}

/** Changes that are remembered for a part that is on its way. */
const MOST_REMEMBERED = 1000;

/** Milliseconds from the text to the code of the late parts. */
const LATER_MS = 400;

/**
 * A plugin whose code comes after the text is editable: until then it does nothing, but what happened since a chip
 * was selected is not lost on it (LATE4). A load that fails is tried again after a while, as long as the editor lives.
 * @param key for those who ask what the part remembers
 */
export function latePlugin<T>(
  load: () => Promise<LatePart<T>>,
  key = new PluginKey<T | null>('lectern-late'),
  early?: EarlyKeys,
): Plugin<T | null> {
  let part: LatePart<T> | null = null;
  /** Whether a load has failed: then nothing waits for the next. */
  let failed = false;
  const past = new WeakMap<EditorState, Past>();
  const valueIn = (state: EditorState) => key.getState(state) ?? null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (view: EditorView, wait: number) => {
    inTime(load()).then(
      (loaded) => {
        if (part) return;
        part = loaded;
        if (view.isDestroyed) return;
        view.dispatch(view.state.tr);
        doWaiting(view);
      },
      () => {
        failed = true;
        if (view.isDestroyed) return;
        timer = setTimeout(begin, wait, view, wait * 2);
        doWaiting(view);
      },
    );
  };
  const caughtUp = (here: LatePart<T>, state: EditorState): T => {
    const one = past.get(state);
    return one
      ? here.apply(one.tr, caughtUp(here, one.before), one.before, state)
      : here.init(state);
  };
  const waits = (view: EditorView, does: (view: EditorView) => void) => {
    begin(view, LATER_MS);
    return inTurn(view, does, () => failed || valueIn(view.state) !== null, true);
  };
  return new Plugin<T | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, value, before, state) => {
        const count = past.get(before)?.count ?? 0;
        if (!part) {
          const begun = count > 0 || (early && before.selection instanceof NodeSelection);
          if (begun && count < MOST_REMEMBERED) past.set(state, { tr, before, count: count + 1 });
          return null;
        }
        return part.apply(tr, value ?? caughtUp(part, before), before, state);
      },
    },
    // Every plugin that comes later makes the views of all plugins anew.
    view: (view) => {
      if (!part) timer = setTimeout(begin, LATER_MS, view, LATER_MS);
      return { destroy: () => clearTimeout(timer) };
    },
    props: {
      decorations: (state) => {
        const value = valueIn(state);
        return value === null ? null : part?.decorations?.(state, value);
      },
      handleKeyDown: (view, event) => {
        const value = valueIn(view.state);
        if (value !== null) return part?.handleKeyDown?.(view, event, value) === true;
        const asked = !failed && early?.key(view, event, past.has(view.state));
        return asked === true && waits(view, () => press(view, event));
      },
      handleTextInput: (view, from, to, text) =>
        part
          ? part.handleTextInput?.(view, from, to, text) === true
          : !failed && early?.text(view, text) === true && waits(view, () => write(view, text)),
      handleDOMEvents: {
        compositionstart: (view) => {
          part?.compositionStart?.(view);
          return false;
        },
      },
    },
  });
}
