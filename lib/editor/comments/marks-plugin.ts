import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

export const marksKey = new PluginKey<DecorationSet>('lectern-comment-marks');
export const changesKey = new PluginKey<DecorationSet>('lectern-suggestions');

/**
 * Holds what is drawn for comments (MARK1) or suggestions (SUG4). An edit only carries it along until
 * `followMarks` or `followChanges`, which come after the text, have found the places anew.
 */
export function marksPlugin(key: PluginKey<DecorationSet>): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, drawn) => {
        const anew = tr.getMeta(key) as DecorationSet | undefined;
        if (anew) return anew;
        return tr.docChanged ? drawn.map(tr.mapping, tr.doc) : drawn;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
