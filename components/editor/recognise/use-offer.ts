'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useSyncExternalStore } from 'react';
import type { Offer } from '@/lib/editor/recognise/offer';
import { offerIn } from '@/lib/editor/recognise/recognise-part';

/** What Tab would make a chip now; null = nothing. */
export function useOffer(editor: Editor): Offer | null {
  const subscribe = useCallback(
    (changed: () => void) => {
      const { dom } = editor.view;
      editor.on('transaction', changed);
      dom.addEventListener('compositionstart', changed);
      return () => {
        editor.off('transaction', changed);
        dom.removeEventListener('compositionstart', changed);
      };
    },
    [editor],
  );
  const read = () => (editor.isDestroyed || editor.view.composing ? null : offerIn(editor.state));
  return useSyncExternalStore(subscribe, read, () => null);
}
