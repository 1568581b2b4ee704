import type { Editor } from '@tiptap/core';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import type { LedgerAnchor } from '@/lib/ledger/ledger-row';
import { goToClause } from './go-to-clause';

/** Begins a unit or a date at the start of a clause that has none: its popover opens in the text. */
export function addToClause(
  editor: Editor,
  anchor: LedgerAnchor,
  kind: 'responsibility' | 'deadline',
): void {
  if (goToClause(editor, anchor)) chipBoard(editor.state)?.make(kind);
}
