import type { Editor } from '@tiptap/core';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import { asOneStep } from '@/lib/editor/undo/undo-step';

/**
 * Takes words out of a block, and the block too when nothing else is in it, as one undo step. What was
 * written around them since stays. @returns false when the words are not there any more
 */
export function removeWords(editor: Editor, uid: string, words: string): boolean {
  const remove = asOneStep((state, dispatch) => {
    const { tr, doc } = state;
    doc.forEach((node, pos) => {
      if (tr.docChanged || blockAttrs(node).uid !== uid) return;
      const text = node.textBetween(0, node.content.size, '', '\ufffc');
      const at = text.indexOf(words);
      if (at < 0) return;
      const alone = text.length === words.length && doc.childCount > 1;
      const start = pos + 1 + at;
      if (alone) tr.delete(pos, pos + node.nodeSize);
      else tr.delete(start, start + words.length);
    });
    if (!tr.docChanged) return false;
    dispatch?.(tr);
    return true;
  });
  const { state, view } = editor;
  return remove(state, view.dispatch.bind(view), view);
}
