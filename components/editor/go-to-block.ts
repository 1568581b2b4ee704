import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';

/** Puts the caret at the start of a block and brings it into view. @returns false when it is gone */
export function goToBlock(editor: Editor, uid: string): boolean {
  let found: number | null = null;
  editor.state.doc.forEach((node, pos) => {
    if (found === null && blockAttrs(node).uid === uid) found = pos;
  });
  if (found === null) return false;
  const { view, state } = editor;
  view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(found + 1))));
  const dom = view.nodeDOM(found);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  view.focus();
  return true;
}
