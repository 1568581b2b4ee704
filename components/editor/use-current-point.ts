'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';

/** The uid of the point that holds the caret, the nearest one before it; null before the first. */
export function useCurrentPoint(editor: Editor | null): string | null {
  return useEditorState({
    editor,
    selector: ({ editor }) => {
      if (!editor) return null;
      const { doc, selection } = editor.state;
      for (let i = Math.min(selection.$head.index(0), doc.childCount - 1); i >= 0; i--) {
        const block = blockAttrs(doc.child(i));
        if (block.kind === 'point') return block.uid || null;
      }
      return null;
    },
  });
}
