'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useSyncExternalStore } from 'react';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';

/** A chip of the text by its id, kept up to date; null when it has gone. */
export function useChip(editor: Editor, id: string) {
  const subscribe = useCallback(
    (changed: () => void) => {
      editor.on('transaction', changed);
      return () => void editor.off('transaction', changed);
    },
    [editor],
  );
  const read = () => chipBoard(editor.state)?.find(id)?.node ?? null;
  return useSyncExternalStore(subscribe, read, () => null);
}
