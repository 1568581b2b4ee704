import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { UNKNOWN_CHIP_NODE } from '@/lib/schema/node-names';
import { isOpen } from '../placeholders/find-placeholder';
import type { ChipActs, ChipBoard } from './chip-board';

/**
 * What keys and clicks do with chips (CHIP2, CHIP3); loads after the text is editable.
 * @param taps whether a reader has no other way to a chip than a finger
 */
export function chipActs(board: ChipBoard, taps: () => boolean = () => false): ChipActs {
  /** Where the chip stood that was selected when the mouse went down: a browser selects before the click. */
  let wasSelected: number | null = null;
  const open = (view: EditorView, { type, attrs }: Node): boolean => {
    if (!view.editable || type.name === UNKNOWN_CHIP_NODE) return false;
    board.open.set(String(attrs.id));
    return true;
  };
  return {
    key: (view, { key, ctrlKey, metaKey, altKey, shiftKey }) => {
      if (view.composing || ctrlKey || metaKey || altKey) return false;
      if (key === 'Enter') {
        const chip = selectedChip(view.state);
        return chip !== null && open(view, chip);
      }
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
      return stepOver(view, key === 'ArrowLeft' ? -1 : 1, shiftKey);
    },
    text: (view, _from, to, text) => {
      if (!keepsItsPlace(view.state)) return false;
      const tr = view.state.tr.insertText(text, to);
      view.dispatch(
        tr.setSelection(TextSelection.create(tr.doc, to + text.length)).scrollIntoView(),
      );
      return true;
    },
    click: (view, _pos, node, nodePos, _event, direct) => {
      if (!direct) return false;
      // The first click selects.
      if (view.editable) return wasSelected === nodePos && open(view, node);
      if (!hasMeaning(node.type) || !taps()) return false;
      board.read.set(String(node.attrs.id));
      return true;
    },
    doubleClick: (view, _pos, node, _nodePos, _event, direct) => direct && open(view, node),
    down: (view) => {
      wasSelected = selectedChip(view.state) ? view.state.selection.from : null;
    },
    // Composed words must not take the place of the chip.
    compose: (view) => {
      const { tr, selection } = view.state;
      if (!keepsItsPlace(view.state)) return;
      view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to)));
    },
  };
}

function hasMeaning({ name }: Node['type']): boolean {
  return name === 'responsibility' || name === 'deadline';
}

function selectedChip({ selection }: EditorState): Node | null {
  return selection instanceof NodeSelection && selection.node.isInline ? selection.node : null;
}

/** An open placeholder gives way to the words that fill it (PH2). */
function keepsItsPlace(state: EditorState): boolean {
  const chip = selectedChip(state);
  return chip !== null && !isOpen(chip);
}

/** CHIP2: a chip beside the caret is one step of the arrow keys. */
function stepOver(view: EditorView, dir: -1 | 1, extend: boolean): boolean {
  const { selection, doc, tr } = view.state;
  if (!(selection instanceof TextSelection) || (!extend && !selection.empty)) return false;
  const { $head, $anchor } = selection;
  const beside = $head.textOffset > 0 ? null : dir < 0 ? $head.nodeBefore : $head.nodeAfter;
  if (!beside || beside.isText || !beside.isInline) return false;
  const head = $head.pos + dir;
  view.dispatch(
    tr.setSelection(TextSelection.create(doc, extend ? $anchor.pos : head, head)).scrollIntoView(),
  );
  return true;
}
