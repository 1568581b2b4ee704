'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { countChars } from './outline-rows';

/** Milliseconds after the first change: counting never takes time from typing or dragging. */
const SETTLE_MS = 120;

/** Characters in the selection as 字数 counts them; 0 for a caret. */
export function useSelectedChars(editor: Editor | null): number {
  const [chars, setChars] = useState(0);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      timer = undefined;
      if (editor.isDestroyed) return;
      const { from, to } = editor.state.selection;
      setChars(from === to ? 0 : countChars(editor.state.doc.textBetween(from, to, '\n')));
    };
    const changed = () => {
      timer ??= setTimeout(count, SETTLE_MS);
    };
    editor.on('selectionUpdate', changed);
    return () => {
      editor.off('selectionUpdate', changed);
      clearTimeout(timer);
    };
  }, [editor]);
  return chars;
}
