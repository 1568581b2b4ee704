import { type Command, NodeSelection } from '@tiptap/pm/state';
import { blockAt } from '../blocks/block-at';
import { deleteSelected } from './delete-selection';
import { joinAt } from './join-blocks';
import { unwrapChip } from './unwrap-chip';

/** Delete (SPEC E6-E8): at the end of a block the next one joins it. */
export const deleteForward: Command = (state, dispatch, view) => {
  if (unwrapChip(state, dispatch, view)) return true;
  const { tr, selection } = state;
  if (!selection.empty) {
    deleteSelected(tr);
    dispatch?.(tr.scrollIntoView());
    return true;
  }
  const place = blockAt(selection.$from);
  if (!place) return false;
  const { nodeAfter, parentOffset, pos: at } = selection.$from;
  if (parentOffset < place.node.content.size) {
    if (!nodeAfter?.isAtom || nodeAfter.isText) return false;
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, at)));
    return true;
  }
  const end = place.pos + place.node.nodeSize;
  if (!dispatch || end >= tr.doc.content.size) return true;
  joinAt(state, tr, end);
  dispatch(tr.scrollIntoView());
  return true;
};
