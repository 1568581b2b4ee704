import { Fragment } from '@tiptap/pm/model';
import { type Command, NodeSelection, Selection } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { placeLevel } from '@/lib/sections/place-level';
import { putSection } from '@/lib/sections/put-section';
import { blockAt } from '../blocks/block-at';
import { blockAttrs } from '../blocks/block-attrs';
import { newUid } from '../blocks/new-uid';
import { setBlockAttrs } from '../blocks/set-block-attrs';
import { firstPlaceholder } from '../placeholders/find-placeholder';
import { filledNodes } from './filled-nodes';

/** What one library block puts in. */
export interface InsertedSection {
  readonly content: readonly Block[];
  /** `<blockId>@<version>` */
  readonly src: string;
}

/**
 * Puts library content at the caret, one block behind the other (SPEC LIB1-LIB4). An empty block becomes the
 * first block and keeps its id, so that a colleague who writes in it loses nothing; no text is ever split.
 */
export function insertSections(sections: readonly InsertedSection[]): Command {
  return (state, dispatch) => {
    const { $head } = state.selection;
    const place = blockAt($head);
    const head = sections[0]?.content[0];
    if (!place || !head) return false;
    if (!dispatch) return true;
    const { node, pos, index } = place;
    const { kind } = blockAttrs(node);
    const open = kind === 'paragraph' || kind === 'point' || kind === head.kind;
    const givesWay = node.content.size === 0 && open;
    const above = !givesWay && $head.parentOffset === 0 && node.content.size > 0;
    const at = givesWay || above ? index : index + 1;

    const texts: Block[] = [];
    state.doc.forEach((one) => {
      const text = one.textContent;
      texts.push({ ...blockAttrs(one), inlines: [{ type: 'text', text, marks: [] }] });
    });
    const level = placeLevel(texts, at, givesWay);
    const around = givesWay ? texts.toSpliced(index, 1) : texts;
    const placed: Block[] = [];
    for (const { content, src } of sections) {
      const context = around.toSpliced(at, 0, ...placed);
      placed.push(
        ...putSection({ content, around: context, at: at + placed.length, level, src, newUid }),
      );
    }
    const nodes = filledNodes(state, placed);
    const { tr } = state;
    let from = at === index ? pos : pos + node.nodeSize;
    let to: number;
    if (givesWay) {
      const [first, ...rest] = nodes;
      if (!first) return false;
      const { uid: _, ...attrs } = blockAttrs(first);
      // An empty point takes the words of a plain paragraph and stays a point.
      const words = kind === 'point' && attrs.kind === 'paragraph';
      setBlockAttrs(tr, pos, words ? { src: attrs.src } : attrs);
      tr.insert(pos + 1, first.content);
      const end = pos + node.nodeSize + first.content.size;
      const fragment = Fragment.fromArray(rest);
      tr.insert(end, fragment);
      from = pos;
      to = end + fragment.size;
    } else {
      const fragment = Fragment.fromArray(nodes);
      tr.insert(from, fragment);
      to = from + fragment.size;
    }
    const hold = firstPlaceholder(tr.doc, from, to);
    tr.setSelection(
      hold === null
        ? Selection.near(tr.doc.resolve(to - 1), -1)
        : NodeSelection.create(tr.doc, hold),
    );
    dispatch(tr.scrollIntoView());
    return true;
  };
}
