'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Taken } from '@/lib/editor/placeholders/take-typed';
import { useRefusalWords } from '../../placeholders/use-refusal-words';
import { showToast } from '../../ui/toast-store';
import { showUndoToast } from '../undo-toast';

/** Says what became of words that were typed over a placeholder, unless they only filled that one place. */
export function useTakenWords(editor: Editor): (taken: Taken) => void {
  const t = useTranslations('placeholders');
  const outline = useTranslations('outline');
  const refusalWords = useRefusalWords();
  return useCallback(
    ({ name, words, places }: Taken) => {
      if (!places.ok) showToast(t('kept', { words, reason: refusalWords(places.error) }));
      else if (places.value > 1) {
        const undo = { undo: outline('undo'), later: outline('undoLater') };
        showUndoToast(editor, t('filled', { name, n: places.value }), undo);
      }
    },
    [editor, t, outline, refusalWords],
  );
}
