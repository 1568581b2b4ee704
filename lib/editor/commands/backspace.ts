import { type Command, NodeSelection } from '@tiptap/pm/state';
import { blockAt } from '../blocks/block-at';
import { blockAttrs, UNPOINT } from '../blocks/block-attrs';
import { setBlockAttrs } from '../blocks/set-block-attrs';
import { deleteSelected } from './delete-selection';
import { joinAt } from './join-blocks';
import { unwrapChip } from './unwrap-chip';

/**
 * Backspace (SPEC E5-E8). Within text it leaves the key to the browser, which knows about characters
 * of several units and about input methods.
 */
export const backspace: Command = (state, dispatch, view) => {
  if (unwrapChip(state, dispatch, view)) return true;
  const { tr, selection } = state;
  if (!selection.empty) {
    deleteSelected(tr);
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const place = blockAt(selection.$from);
  if (!place) return false;
  const { nodeBefore, parentOffset, pos: at } = selection.$from;
  if (parentOffset > 0) {
    if (!nodeBefore?.isAtom || nodeBefore.isText) return false;
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, at - nodeBefore.nodeSize)));
    return true;
  }
  if (!dispatch) return true;
  const { node, pos, index } = place;
  const block = blockAttrs(node);
  if (block.kind === 'point' && !(block.run && index > 0)) setBlockAttrs(tr, pos, UNPOINT);
  else if (index > 0) joinAt(state, tr, pos);
  else if (block.kind !== 'paragraph') setBlockAttrs(tr, pos, UNPOINT);
  if (tr.docChanged) dispatch(tr.scrollIntoView());
  return true;
};
