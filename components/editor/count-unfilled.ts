import type { Editor } from '@tiptap/core';
import type { ChipKind } from '@/lib/draft/draft';

const PLACEHOLDER: ChipKind = 'placeholder';

/** Unfilled 待填项 in the text of this page. */
export function countUnfilled(editor: Editor | null): number {
  let count = 0;
  editor?.state.doc.descendants((node) => {
    if (node.type.name === PLACEHOLDER) count++;
  });
  return count;
}
