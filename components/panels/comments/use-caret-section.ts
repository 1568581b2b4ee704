'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { caretSection } from './caret-section';

type Section = { readonly from: number; readonly to: number };

/** The section of the caret while `wanted`, followed; else null. */
export function useCaretSection(editor: Editor | null, wanted: boolean): Section | null {
  const [section, setSection] = useState<Section | null>(null);
  useEffect(() => {
    if (!editor || !wanted) {
      setSection(null);
      return;
    }
    const read = () => {
      const next = caretSection(editor);
      setSection((old) => (old?.from === next.from && old.to === next.to ? old : next));
    };
    read();
    editor.on('selectionUpdate', read);
    editor.on('update', read);
    return () => {
      editor.off('selectionUpdate', read);
      editor.off('update', read);
    };
  }, [editor, wanted]);
  return section;
}
