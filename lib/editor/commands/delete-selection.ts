import type { Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { blockAt } from '../blocks/block-at';

/**
 * Deletes the selected text (E7). Over several blocks the rest becomes one block: the first one,
 * unless nothing of the first is left and something of the last is: then the last keeps its identity.
 */
export function deleteSelected(tr: Transaction): void {
  const { $from, $to, from, to } = tr.selection;
  const first = blockAt($from);
  const last = blockAt($to);
  if (!first || !last || first.pos === last.pos) {
    tr.deleteSelection();
    return;
  }
  const firstGone = from === first.pos + 1;
  const lastStays = to < last.pos + last.node.nodeSize - 1;
  if (firstGone && lastStays) {
    tr.delete(last.pos + 1, to).delete(first.pos, last.pos);
    tr.setSelection(TextSelection.create(tr.doc, first.pos + 1));
  } else {
    tr.delete(from, to);
    tr.setSelection(TextSelection.create(tr.doc, from));
  }
}
