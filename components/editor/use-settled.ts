'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useState } from 'react';

/** Milliseconds after the first change: reading never takes time from typing. */
const SETTLE_MS = 180;

/**
 * What `read` says of the text, read again a moment after every change, never while an input method
 * composes.
 * @param read the same function every time; given what it said before
 * @returns what it says, and how to read at once
 */
export function useSettled<T>(
  editor: Editor | null,
  read: (editor: Editor, before: T) => T,
  none: T,
): readonly [T, () => void] {
  const [now, setNow] = useState<T>(() => none);
  const readNow = useCallback(() => {
    if (editor && !editor.isDestroyed) setNow((before) => read(editor, before));
  }, [editor, read]);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = () => {
      timer = undefined;
      if (editor.isDestroyed) return;
      if (editor.view.composing) timer = setTimeout(settle, SETTLE_MS);
      else readNow();
    };
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) timer ??= setTimeout(settle, SETTLE_MS);
    };
    readNow();
    editor.on('transaction', changed);
    return () => {
      editor.off('transaction', changed);
      clearTimeout(timer);
    };
  }, [editor, readNow]);
  return [now, readNow];
}
