import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { partOfSource } from '@/lib/sections/scaffolds/scaffolds';
import { shownGuidance } from '@/lib/sections/scaffolds/shown-guidance';
import { blockAttrs } from '../blocks/block-attrs';
import type { LatePart } from '../late/late-plugin';
import { knownScaffolds, SCAFFOLDS_LEARNT } from './known-scaffolds';

/**
 * Guidance as node decorations: `data-guide` for CSS, never in the text (SPEC GD1). Nothing is
 * computed in a text that came from no scaffold.
 */
export const showGuidance: LatePart<DecorationSet> = {
  init: ({ doc }) => draw(doc),
  apply: (tr, value) => (tr.docChanged || tr.getMeta(SCAFFOLDS_LEARNT) ? draw(tr.doc) : value),
  decorations: (_state, value) => value,
};

function draw(doc: Node): DecorationSet {
  const blocks: { isPoint: boolean; empty: boolean; src: string | null }[] = [];
  let guided = false;
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const { kind, src } = blockAttrs(node);
    guided ||= src !== null;
    blocks.push({ isPoint: kind === 'point', empty: node.content.size === 0, src });
  }
  if (!guided) return DecorationSet.empty;
  const shown = shownGuidance(blocks);
  const find = knownScaffolds.get();
  const drawn: Decoration[] = [];
  doc.forEach((node, pos, index) => {
    const part = partOfSource(shown.get(index) ?? null, find);
    if (!part?.guidance) return;
    drawn.push(Decoration.node(pos, pos + node.nodeSize, { 'data-guide': part.guidance }));
  });
  return DecorationSet.create(doc, drawn);
}
