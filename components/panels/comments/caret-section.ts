import type { Editor } from '@tiptap/core';
import { docBlocks } from '@/lib/editor/blocks/doc-blocks';

/** The blocks of the top-level section the caret stands in, `to` exclusive. */
export function caretSection(editor: Editor): { from: number; to: number } {
  const blocks = docBlocks(editor.state.doc);
  const at = editor.state.selection.$head.index(0);
  const heads = (index: number) => blocks[index]?.kind === 'point' && blocks[index]?.level === 1;
  let from = Math.min(at, blocks.length - 1);
  while (from > 0 && !heads(from)) from -= 1;
  let to = Math.max(from, 0) + 1;
  while (to < blocks.length && !heads(to)) to += 1;
  return { from, to };
}
