import type { Editor } from '@tiptap/core';
import { isOpen } from '@/lib/editor/placeholders/find-placeholder';

/** Unfilled 待填项 in the text of this page. */
export function countUnfilled(editor: Editor | null): number {
  let count = 0;
  editor?.state.doc.descendants((node) => {
    if (isOpen(node)) count++;
  });
  return count;
}
