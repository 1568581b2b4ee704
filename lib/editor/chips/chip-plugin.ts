import type { Node } from '@tiptap/pm/model';
import {
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
} from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { ChipBoard } from './chip-board';
import { ChipView } from './chip-view';

const chipKey = new PluginKey<ChipBoard>('lectern-chips');

/** The chips that an editor shows. */
export function chipBoard(state: EditorState): ChipBoard | null {
  return chipKey.getState(state) ?? null;
}

/** Responsibilities and deadlines in the text: how they look and what keys and clicks do (CHIP1-CHIP4). */
export function chipPlugin(): Plugin<ChipBoard> {
  const board = new ChipBoard();
  /** Where the chip stood that was selected when the mouse went down; the browser selects before the click. */
  let wasSelected: number | null = null;
  const view = (node: Node) => new ChipView(node, board);
  const open = (view: EditorView, node: Node): boolean => {
    if (!view.editable || !opens(node)) return false;
    board.open.set(String(node.attrs.id));
    return true;
  };
  return new Plugin<ChipBoard>({
    key: chipKey,
    state: { init: () => board, apply: () => board },
    props: {
      nodeViews: { responsibility: view, deadline: view },
      handleKeyDown: (view, event) => {
        const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
        if (view.composing || ctrlKey || metaKey || altKey) return false;
        if (key === 'Enter') {
          const chip = selectedChip(view.state);
          return chip !== null && open(view, chip);
        }
        if (key === 'ArrowLeft' || key === 'ArrowRight') {
          return stepOver(view, key === 'ArrowLeft' ? -1 : 1, shiftKey);
        }
        return false;
      },
      handleTextInput: (view, _from, to, text) => {
        if (!selectedChip(view.state)) return false;
        view.dispatch(view.state.tr.insertText(text, to).scrollIntoView());
        return true;
      },
      handleDOMEvents: {
        mousedown: (view) => {
          wasSelected = selectedChip(view.state) ? view.state.selection.from : null;
          return false;
        },
        // Composed words must not take the place of the chip.
        compositionstart: (view) => {
          if (selectedChip(view.state)) view.dispatch(caretAfter(view.state));
          return false;
        },
      },
      // The first click selects.
      handleClickOn: (view, _pos, node, nodePos, _event, direct) =>
        direct && wasSelected === nodePos && open(view, node),
      handleDoubleClickOn: (view, _pos, node, _nodePos, _event, direct) =>
        direct && open(view, node),
    },
  });
}

function opens(node: Node): boolean {
  return node.type.name === 'responsibility' || node.type.name === 'deadline';
}

function selectedChip({ selection }: EditorState): Node | null {
  return selection instanceof NodeSelection && selection.node.isInline ? selection.node : null;
}

function caretAfter({ tr, selection }: EditorState) {
  return tr.setSelection(TextSelection.create(tr.doc, selection.to));
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
