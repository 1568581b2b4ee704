import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { headingFace, headingLength } from '@/lib/draft/heading-words';
import { blockAttrs } from '../blocks/block-attrs';
import { InlineSet } from '../blocks/inline-set';
import { afterComposition } from '../ime/after-composition';

const headingKey = new PluginKey<DecorationSet>('lectern-heading');

type InBlock = (block: Node, index: number, pos: number) => DecorationSet;

/**
 * E22: where the text of a point runs on behind its heading words, the rest has the font of the body.
 * While an input method composes, what is drawn only grows with the text.
 */
export function headingPlugin(): Plugin<DecorationSet> {
  let shown: EditorView | null = null;
  const { compositionend, cancel } = afterComposition((view) =>
    view.dispatch(view.state.tr.setMeta(headingKey, true)),
  );
  return new Plugin<DecorationSet>({
    key: headingKey,
    state: {
      init: (_config, { doc }) => draw(doc, restOf),
      apply: (tr, value) => {
        const again = tr.getMeta(headingKey) === true;
        if (!tr.docChanged && !again) return value;
        return draw(tr.doc, shown?.composing && !again ? grown(tr) : restOf);
      },
    },
    view: (view) => {
      shown = view;
      return { destroy: cancel };
    },
    props: {
      decorations: (state) => headingKey.getState(state),
      handleDOMEvents: { compositionend },
    },
  });
}

function draw(doc: Node, inBlock: InBlock): DecorationSet {
  const inside = new Map<number, DecorationSet>();
  doc.forEach((block, pos, index) => {
    const { kind, style } = blockAttrs(block);
    if (kind !== 'point' || headingFace(style) === null) return;
    const set = inBlock(block, index, pos);
    if (set !== DecorationSet.empty) inside.set(pos, set);
  });
  return inside.size > 0 ? new InlineSet(inside) : DecorationSet.empty;
}

/** Positions count inside the block: one that nobody touched keeps what is drawn in it. */
const known = new WeakMap<Node, DecorationSet>();
/** The same while an input method composes. */
const composed = new WeakMap<Node, DecorationSet>();

function restOf(block: Node): DecorationSet {
  const set = known.get(block) ?? rest(block, restStart(block));
  known.set(block, set);
  return set;
}

function grown({ before, mapping }: Transaction): InBlock {
  return (block, index, pos) => {
    const drawn = composed.get(block) ?? known.get(block);
    if (drawn) return drawn;
    const old = before.maybeChild(index);
    const [was] = (old && (composed.get(old) ?? known.get(old)))?.find() ?? [];
    const start = was ? mapping.map(pos + 1 + was.from, -1) - pos - 1 : block.content.size;
    const set = rest(block, start);
    composed.set(block, set);
    return set;
  };
}

/** Offset in the content where the heading words end; a chip in which they end is part of them. */
function restStart(block: Node): number {
  let left = headingLength(block.textContent);
  let start = 0;
  block.forEach((child, offset) => {
    if (left <= 0) return;
    const length = child.isText ? child.nodeSize : child.textContent.length;
    start = offset + (child.isText ? Math.min(left, length) : child.nodeSize);
    left -= length;
  });
  return start;
}

function rest(block: Node, start: number): DecorationSet {
  const { size } = block.content;
  if (start <= 0 || start >= size) return DecorationSet.empty;
  return DecorationSet.create(block, [
    Decoration.inline(start, size, { class: 'after-heading' }, { inclusiveEnd: true }),
  ]);
}
