import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { DecorationSource, EditorView } from '@tiptap/pm/view';

/** What a plugin does once its code is here. `T` is what it remembers of a state. */
export interface LatePart<T> {
  init(state: EditorState): T;
  apply(tr: Transaction, value: T, before: EditorState, state: EditorState): T;
  decorations?(state: EditorState, value: T): DecorationSource | null;
  handleKeyDown?(view: EditorView, event: KeyboardEvent, value: T): boolean;
  handleTextInput?(view: EditorView, from: number, to: number, text: string): boolean;
  compositionStart?(view: EditorView): void;
}

/** Milliseconds from the text to the code of the late parts. */
const LATER_MS = 400;

/**
 * A plugin whose code comes after the text is editable: until then it does nothing. A load that
 * fails is tried again after a while, as long as the editor lives.
 * @param key for those who ask what the part remembers
 */
export function latePlugin<T>(
  load: () => Promise<LatePart<T>>,
  key = new PluginKey<T | null>('lectern-late'),
): Plugin<T | null> {
  let part: LatePart<T> | null = null;
  const valueIn = (state: EditorState) => key.getState(state) ?? null;
  const fetchPart = (view: EditorView, wait: number): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      load().then(
        (loaded) => {
          if (part) return;
          part = loaded;
          if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, true));
        },
        () => {
          if (!view.isDestroyed) fetchPart(view, wait * 2);
        },
      );
    }, wait);
  return new Plugin<T | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, value, before, state) => {
        if (!part) return null;
        return value === null ? part.init(state) : part.apply(tr, value, before, state);
      },
    },
    // Every plugin that comes later makes the views of all plugins anew.
    view: (view) => {
      const timer = part ? undefined : fetchPart(view, LATER_MS);
      return { destroy: () => clearTimeout(timer) };
    },
    props: {
      decorations: (state) => {
        const value = valueIn(state);
        return value === null ? null : part?.decorations?.(state, value);
      },
      handleKeyDown: (view, event) => {
        const value = valueIn(view.state);
        return value !== null && part?.handleKeyDown?.(view, event, value) === true;
      },
      handleTextInput: (view, from, to, text) =>
        part?.handleTextInput?.(view, from, to, text) === true,
      handleDOMEvents: {
        compositionstart: (view) => {
          part?.compositionStart?.(view);
          return false;
        },
      },
    },
  });
}
