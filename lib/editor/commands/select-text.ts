import { type Command, TextSelection } from '@tiptap/pm/state';

/** Selects the whole text, from the first character to the last, as a selection of text (E15). */
export const selectText: Command = ({ doc, tr }, dispatch) => {
  dispatch?.(tr.setSelection(TextSelection.create(doc, 1, doc.content.size - 1)));
  return true;
};
