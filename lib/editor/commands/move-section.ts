import { type EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { blockPositions } from '../blocks/doc-blocks';
import { type SectionBlock, sectionBlocks } from '../blocks/section-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';
import { type MovePlan, type MoveRefusal, type Planned, staysAt } from '../sections/move-plan';
import { closeUndoStep } from '../undo/undo-step';

/**
 * MOVE1, MOVE5: carries out a plan in one transaction: other attributes by attribute steps, then the
 * blocks out and in again with the same ids, so that the shared text and its server know the move. The
 * selection goes with the words it stands in.
 */
export function movedBy(state: EditorState, { extent, at, changes }: MovePlan): Transaction {
  const { tr, doc } = state;
  const positions = [...blockPositions(doc), doc.content.size];
  for (const [index, change] of changes) {
    const pos = positions[index];
    if (pos !== undefined) setBlockAttrs(tr, pos, change);
  }
  const [from, to, target] = [positions[extent.from], positions[extent.to], positions[at]];
  if (from === undefined || to === undefined || target === undefined) return tr;
  if (staysAt(extent, at)) return tr;
  const { selection } = tr;
  const { content } = tr.doc.slice(from, to);
  tr.delete(from, to);
  const goal = target > from ? target - (to - from) : target;
  tr.insert(goal, content);
  const follow = (pos: number) => {
    if (pos > from && pos < to) return pos - from + goal;
    const left = pos >= to ? pos - (to - from) : pos;
    return left > goal ? left + (to - from) : left;
  };
  const [anchor, head] = [follow(selection.anchor), follow(selection.head)];
  const kept =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, follow(selection.from))
      : TextSelection.between(tr.doc.resolve(anchor), tr.doc.resolve(head));
  return tr.setSelection(kept);
}

/**
 * Moves or shifts a section as one undo step (MOVE5).
 * @param plan decides with the blocks of the moment
 * @param scroll brings the caret into view afterwards, for keys pressed in the text
 * @returns why nothing happened, or null
 */
export function moveSection(
  view: EditorView,
  plan: (blocks: readonly SectionBlock[]) => Planned,
  scroll = false,
): MoveRefusal | null {
  const { state } = view;
  const planned = plan(sectionBlocks(state.doc));
  if (!planned.ok) return planned.error;
  const tr = movedBy(state, planned.value);
  closeUndoStep(state);
  view.dispatch(scroll ? tr.scrollIntoView() : tr);
  closeUndoStep(view.state);
  return null;
}
