import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { MarkSpan } from '@/lib/editor/comments/mark-spans';

/** Selects the words a suggestion speaks of, to be written anew by hand. */
export function goToCard({ view, state }: Editor, { from, to }: MarkSpan): void {
  const range = TextSelection.between(state.doc.resolve(from), state.doc.resolve(to));
  view.dispatch(state.tr.setSelection(range).scrollIntoView());
  view.focus();
}
