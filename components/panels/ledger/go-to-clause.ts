import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { LedgerAnchor } from '@/lib/ledger/ledger-row';
import { clauseRange } from './clause-range';

/** Puts the caret at the start of a clause and brings it into view. @returns false when it is gone */
export function goToClause(editor: Editor, anchor: LedgerAnchor): boolean {
  const { view, state } = editor;
  const place = clauseRange(state, anchor);
  if (!place) return false;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(place.from))));
  const { node } = view.domAtPos(place.from, 1);
  const element = node instanceof Element ? node : node.parentElement;
  element?.closest('[data-kind]')?.scrollIntoView({ block: 'center' });
  view.focus();
  return true;
}
