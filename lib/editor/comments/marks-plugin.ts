import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

export const marksKey = new PluginKey<DecorationSet>('lectern-comment-marks');

/**
 * Holds what is drawn for comments (MARK1). An edit only carries it along until `followMarks`, which
 * comes after the text, has found the places anew from their pins.
 */
export function marksPlugin(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => {
        const anew = tr.getMeta(marksKey) as DecorationSet | undefined;
        if (anew) return anew;
        return tr.docChanged ? drawn.map(tr.mapping, tr.doc) : drawn;
      },
    },
    props: { decorations: (state) => marksKey.getState(state) },
  });
}
