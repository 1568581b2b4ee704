import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { isPlaceholder } from '@/lib/editor/placeholders/find-placeholder';

/**
 * Selects a placeholder of the text, brings it into view and puts the keys there: typing fills it, Tab goes on.
 * @returns false when it is gone
 */
export function goToPlaceholder(editor: Editor, id: string): boolean {
  const { view, state } = editor;
  let at: number | null = null;
  state.doc.descendants((node, pos) => {
    if (at === null && isPlaceholder(node) && node.attrs.id === id) at = pos;
  });
  if (at === null) return false;
  view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, at)));
  const dom = view.nodeDOM(at);
  if (dom instanceof Element) dom.scrollIntoView({ block: 'center' });
  view.focus();
  return true;
}
