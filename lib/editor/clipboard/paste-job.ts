import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';

export interface PasteJob {
  /** Position between two blocks where the next slice goes; null when no paste is running. */
  readonly boundary: number | null;
}

export const pasteJobKey = new PluginKey<PasteJob>('lectern-paste');

/** Whether a paste goes in by slices: own keys wait for its end (CLIP6). */
export function isPasting(state: EditorState): boolean {
  return pasteJobKey.getState(state)?.boundary != null;
}

/** Keeps the place of a running paste through the edits of others. */
export function pasteJobPlugin(): Plugin<PasteJob> {
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
  });
}
