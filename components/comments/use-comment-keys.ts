'use client';
import { useEffect } from 'react';

/** Ctrl Alt M begins a comment on what is selected. */
export function useCommentKeys(begin: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyM' || event.isComposing) return;
      event.preventDefault();
      begin();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [begin]);
}
