import type { Editor } from '@tiptap/core';
import type { LedgerAnchor } from '@/lib/ledger/ledger-row';
import { clauseRange } from './clause-range';

const NAME = 'ledger-clause';

/**
 * Lights the clause of a row in the text, or none. Drawn over the text by the browser: nothing in the
 * text changes, not even a class. A browser without the Highlight API shows nothing.
 */
export function lightClause(editor: Editor | null, anchor: LedgerAnchor | null): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(NAME);
  if (!editor || editor.isDestroyed || !anchor) return;
  const place = clauseRange(editor.state, anchor);
  if (!place) return;
  const [start, end] = [editor.view.domAtPos(place.from, 1), editor.view.domAtPos(place.to, -1)];
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  CSS.highlights.set(NAME, new Highlight(range));
}
