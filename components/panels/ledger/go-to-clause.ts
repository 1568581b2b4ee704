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
  bringIntoView(element?.closest('[data-kind]'));
  view.focus();
  return true;
}

/** To the middle of the desk when any of it is out of sight; else nothing moves. */
function bringIntoView(block: Element | null | undefined): void {
  const desk = block?.closest('.desk')?.getBoundingClientRect();
  const place = block?.getBoundingClientRect();
  if (!place || (desk && desk.top <= place.top && place.bottom <= desk.bottom)) return;
  block?.scrollIntoView({ block: 'center' });
}
