import type { Editor } from '@tiptap/core';

/**
 * Hears where the caret goes, and clicks on something in the text that leave a bare caret.
 * @returns how to stop
 */
export function followCaret(
  editor: Editor,
  onSelection: () => void,
  onClick: (target: Element, event: MouseEvent) => void,
): () => void {
  const { dom } = editor.view;
  const click = (event: MouseEvent) => {
    if (event.target instanceof Element && editor.state.selection.empty)
      onClick(event.target, event);
  };
  editor.on('selectionUpdate', onSelection);
  dom.addEventListener('click', click);
  return () => {
    editor.off('selectionUpdate', onSelection);
    dom.removeEventListener('click', click);
  };
}
