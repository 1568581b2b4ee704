import type { Node } from '@tiptap/pm/model';
import { labels } from '@/lib/numbering/labels';
import { blockAttrs, type EditorBlock } from '../blocks/block-attrs';

/** More kept ordinals than this stay as they came: each one costs a look at everything before it. */
const MOST_LOOKS = 200;

/**
 * Kept ordinals that say what is computed at this place anyway are dropped (SPEC CLIP8): 三是 pasted
 * behind 二是 is simply the third.
 * @param before the blocks in front of the place
 */
export function dropStarts(before: readonly EditorBlock[], nodes: readonly Node[]): Node[] {
  const blocks = [...before];
  let looks = 0;
  return nodes.map((node) => {
    const attrs = blockAttrs(node);
    blocks.push(attrs);
    if (attrs.kind !== 'point' || attrs.start === null || looks === MOST_LOOKS) return node;
    looks += 1;
    const kept = labels(blocks).at(-1);
    blocks[blocks.length - 1] = { ...attrs, start: null };
    if (labels(blocks).at(-1) === kept) {
      return node.type.create({ ...node.attrs, start: null }, node.content, node.marks);
    }
    blocks[blocks.length - 1] = attrs;
    return node;
  });
}
