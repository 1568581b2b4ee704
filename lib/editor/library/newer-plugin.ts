import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { insertedRuns } from '@/lib/sections/newer/inserted-runs';
import { blockAttrs } from '../blocks/block-attrs';

interface Newer {
  /** Sources, `<block>@<version>`, that have a newer version. */
  readonly sources: ReadonlySet<string>;
  readonly drawn: DecorationSet;
}

const newerKey = new PluginKey<Newer>('lectern-newer');

/**
 * Marks insertions whose library block has a newer version: `data-newer` on their first block, for CSS (SPEC
 * LIB5).
 * @param label what the mark says
 */
export function newerPlugin(label: string): Plugin<Newer> {
  const draw = (doc: Node, sources: ReadonlySet<string>): Newer => {
    if (sources.size === 0) return { sources, drawn: DecorationSet.empty };
    const starts = newerStarts(doc, sources);
    const marks: Decoration[] = [];
    doc.forEach((node, pos, index) => {
      if (!starts.has(index)) return;
      marks.push(Decoration.node(pos, pos + node.nodeSize, { 'data-newer': label }));
    });
    return { sources, drawn: DecorationSet.create(doc, marks) };
  };
  return new Plugin<Newer>({
    key: newerKey,
    state: {
      init: () => ({ sources: new Set(), drawn: DecorationSet.empty }),
      apply: (tr, value) => {
        const told = tr.getMeta(newerKey) as ReadonlySet<string> | undefined;
        return told || tr.docChanged ? draw(tr.doc, told ?? value.sources) : value;
      },
    },
    props: { decorations: (state) => newerKey.getState(state)?.drawn },
  });
}

/** Whether this state draws the marks. */
export function hasNewerMarks(state: EditorState): boolean {
  return newerKey.getState(state) !== undefined;
}

/** Which sources have a newer version now. */
export function showNewer(view: EditorView, sources: ReadonlySet<string>): void {
  if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(newerKey, sources));
}

function newerStarts(doc: Node, sources: ReadonlySet<string>): Set<number> {
  const blocks: { readonly src: string | null }[] = [];
  doc.forEach((node) => {
    blocks.push({ src: blockAttrs(node).src });
  });
  const runs = insertedRuns(blocks);
  return new Set(
    runs.filter(({ id, version }) => sources.has(`${id}@${version}`)).map(({ from }) => from),
  );
}
