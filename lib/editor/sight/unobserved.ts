import type { EditorView } from '@tiptap/pm/view';

/** ProseMirror reads a block again when an attribute of it changes; its observer is public in all but its types. */
export function unobserved(view: EditorView, change: () => void): void {
  const { domObserver } = view as EditorView & {
    readonly domObserver: { stop(): void; start(): void };
  };
  domObserver.stop();
  change();
  domObserver.start();
}
