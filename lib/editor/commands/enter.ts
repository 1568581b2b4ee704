import { type Command, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { styleInContext } from '@/lib/numbering/choose-style';
import { nodeNameOfKind } from '@/lib/schema/node-names';
import { blockAt } from '../blocks/block-at';
import { blockAttrs, type EditorBlock, UNPOINT } from '../blocks/block-attrs';
import { docBlocks } from '../blocks/doc-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';
import { deleteSelected } from './delete-selection';
import { nextBlock } from './next-block';

/** Enter (SPEC E1-E4). The half that is new gets its uid in the step that makes it. */
export const enter: Command = (state, dispatch) => {
  if (state.selection instanceof NodeSelection) return true;
  const { tr } = state;
  if (!tr.selection.empty) deleteSelected(tr);
  const { $from } = tr.selection;
  const place = blockAt($from);
  if (!place) return false;
  if (!dispatch) return true;
  const { node, pos, index } = place;
  const block = blockAttrs(node);
  const { size } = node.content;
  const at = $from.parentOffset;

  if (size === 0 && block.kind === 'point') {
    liftEmptyPoint(tr, pos, index, block);
  } else if (at === 0 && size > 0) {
    tr.insert(pos, create(tr, nextBlock(state, block, index)));
  } else if (at === size) {
    const after = pos + node.nodeSize;
    tr.insert(after, create(tr, nextBlock(state, block, index)));
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  } else {
    const attrs = nextBlock(state, block, index);
    const type = tr.doc.type.schema.nodes[nodeNameOfKind(attrs.kind)] ?? node.type;
    tr.split($from.pos, 1, [{ type, attrs }]);
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** E4: an empty point goes up one level, and at the top becomes a paragraph. */
function liftEmptyPoint(tr: Transaction, pos: number, index: number, block: EditorBlock): void {
  if (block.run || block.level <= 1) {
    setBlockAttrs(tr, pos, UNPOINT);
    return;
  }
  const level = (block.level - 1) as EditorBlock['level'];
  const { style, variant } = styleInContext(docBlocks(tr.doc), index, level);
  setBlockAttrs(tr, pos, { level, style, variant, start: null });
}

function create(tr: Transaction, attrs: EditorBlock) {
  const type = tr.doc.type.schema.nodes[nodeNameOfKind(attrs.kind)];
  if (!type) throw new Error(`The schema has no node for ${attrs.kind}`);
  return type.create(attrs);
}
