import { type Command, NodeSelection } from '@tiptap/pm/state';

/** A selected chip becomes its plain words (E8). */
export const unwrapChip: Command = (state, dispatch) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || !selection.node.isInline) return false;
  const words = selection.node.textContent || String(selection.node.attrs.text ?? '');
  if (dispatch) {
    const { tr } = state;
    const { from, to } = selection;
    if (words) tr.replaceWith(from, to, state.schema.text(words, selection.node.marks));
    else tr.delete(from, to);
    dispatch(tr.scrollIntoView());
  }
  return true;
};
