import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { blockAttrs } from '../blocks/block-attrs';
import { drawnLabels } from '../numbering/numbering-plugin';

/**
 * Joins the block that starts at `pos` with the one before it (E6). An empty block of the two simply
 * goes, so that text keeps its uid and kind; otherwise the first block's identity stays. A point that
 * continued its paragraph (接排) goes back into it with its marker as words.
 */
export function joinAt(state: EditorState, tr: Transaction, pos: number): void {
  const { nodeBefore: before, nodeAfter: after } = tr.doc.resolve(pos);
  if (!before || !after) return;
  if (before.content.size === 0) {
    tr.delete(pos - before.nodeSize, pos);
    tr.setSelection(TextSelection.create(tr.doc, pos - before.nodeSize + 1));
    return;
  }
  const seam = pos - 1;
  if (after.content.size === 0) {
    tr.delete(pos, pos + after.nodeSize);
  } else {
    const words = blockAttrs(after).run ? labelBefore(state, pos) : null;
    if (words) tr.insert(pos + 1, state.schema.text(words));
    tr.join(pos);
  }
  tr.setSelection(TextSelection.create(tr.doc, seam));
}

function labelBefore(state: EditorState, pos: number): string | null {
  return drawnLabels(state)[state.doc.resolve(pos).index(0)] ?? null;
}
