import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { ChipBoard } from './chip-board';
import { ChipView } from './chip-view';

const chipKey = new PluginKey<ChipBoard>('lectern-chips');

/** The chips that an editor shows. */
export function chipBoard(state: EditorState): ChipBoard | null {
  return chipKey.getState(state) ?? null;
}

/** Draws chips; what keys and clicks do comes later (`chipActs`). */
export function chipPlugin(): Plugin<ChipBoard> {
  const board = new ChipBoard();
  const view = (node: Node) => new ChipView(node, board);
  return new Plugin<ChipBoard>({
    key: chipKey,
    state: { init: () => board, apply: () => board },
    props: {
      nodeViews: { responsibility: view, deadline: view, placeholder: view },
      handleKeyDown: (...args) => board.acts?.key(...args),
      handleTextInput: (view, from, to, text) => board.acts?.text(view, from, to, text),
      handleClickOn: (...args) => board.acts?.click(...args),
      handleDoubleClickOn: (...args) => board.acts?.doubleClick(...args),
      handleDOMEvents: {
        mousedown: (view) => board.acts?.down(view),
        compositionstart: (view) => board.acts?.compose(view),
      },
    },
  });
}
