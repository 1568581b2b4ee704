import type { EditorState } from '@tiptap/pm/state';
import { styleInContext } from '@/lib/numbering/choose-style';
import { AS_PARAGRAPH, type EditorBlock } from '../blocks/block-attrs';
import { docBlocks } from '../blocks/doc-blocks';
import { newUid } from '../blocks/new-uid';

/**
 * What Enter makes beside a block (E1): a sibling point beside a point, otherwise a paragraph. Always
 * a new uid, never a kept ordinal, never the library source.
 */
export function nextBlock(state: EditorState, block: EditorBlock, index: number): EditorBlock {
  if (block.kind !== 'point') return { ...AS_PARAGRAPH, uid: newUid() };
  const passesOn = block.variant === null || block.variant.includes('{');
  const { style, variant } = passesOn
    ? block
    : styleInContext(docBlocks(state.doc), index, block.level);
  return { ...block, style, variant, start: null, src: null, uid: newUid() };
}
