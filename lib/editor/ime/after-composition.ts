import type { EditorView } from '@tiptap/pm/view';

/** Milliseconds after a composition until the gate has opened (IME2) and the view has read the words. */
const AFTER_COMPOSITION_MS = 80;

/**
 * For plugins whose decorations wait while an input method composes (IME3).
 * @param run called once the composition is over
 * @returns the handler for `compositionend`, and how to call it off
 */
export function afterComposition(run: (view: EditorView) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    compositionend: (view: EditorView) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!view.isDestroyed && !view.composing) run(view);
      }, AFTER_COMPOSITION_MS);
      return false;
    },
    cancel: () => clearTimeout(timer),
  };
}
