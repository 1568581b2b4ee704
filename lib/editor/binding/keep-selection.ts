import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** Position after a change of a position before it. */
export type Follow = (pos: number, assoc: number) => number;

/**
 * Keeps a text selection with its words (BIND7): a caret and the end of a range stay behind the
 * character before them, the start of a range before the character after it. Also keeps marks that
 * were switched on for the next character.
 */
export function keepSelection(tr: Transaction, state: EditorState, follow: Follow): void {
  const { selection, storedMarks } = state;
  if (selection instanceof TextSelection) {
    const { anchor, head, from } = selection;
    const assocOf = (pos: number) => (selection.empty || pos !== from ? -1 : 1);
    const place = (pos: number) => {
      const at = Math.max(0, Math.min(follow(pos, assocOf(pos)), tr.doc.content.size));
      return tr.doc.resolve(at);
    };
    const $anchor = place(anchor);
    const kept = TextSelection.between($anchor, anchor === head ? $anchor : place(head));
    if (!kept.eq(tr.selection)) tr.setSelection(kept);
  }
  if (storedMarks) tr.setStoredMarks(storedMarks);
}
