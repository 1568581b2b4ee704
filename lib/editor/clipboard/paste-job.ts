import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export interface PasteJob {
  /** Position between two blocks where the next slice goes; null when no paste is running. */
  readonly boundary: number | null;
}

export const pasteJobKey = new PluginKey<PasteJob>('lectern-paste');

/** Keeps the place of a running paste through the edits of others; own keys wait for its end (CLIP6). */
export function pasteJobPlugin(): Plugin<PasteJob> {
  const running = (state: Parameters<typeof pasteJobKey.getState>[0]) =>
    pasteJobKey.getState(state)?.boundary != null;
  return new Plugin<PasteJob>({
    key: pasteJobKey,
    state: {
      init: () => ({ boundary: null }),
      apply: (tr, job) => {
        const meta = tr.getMeta(pasteJobKey) as PasteJob | undefined;
        if (meta) return meta;
        if (job.boundary === null || !tr.docChanged) return job;
        return { boundary: tr.mapping.map(job.boundary, -1) };
      },
    },
    props: {
      handleKeyDown: (view) => running(view.state),
      handleTextInput: (view) => running(view.state),
      handleDOMEvents: {
        beforeinput: (view, event) => {
          if (!running(view.state)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

/** Own keys wait from here on: the paste itself cannot start yet (CLIP7). */
export function beginPasteJob(view: EditorView): void {
  const { state } = view;
  view.dispatch(state.tr.setMeta(pasteJobKey, { boundary: state.selection.from }));
}

/** Own keys go on. */
export function endPasteJob(view: EditorView): void {
  if (view.isDestroyed || pasteJobKey.getState(view.state)?.boundary == null) return;
  view.dispatch(view.state.tr.setMeta(pasteJobKey, { boundary: null }));
}
