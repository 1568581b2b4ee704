'use client';
import { useEffect } from 'react';
import type { SuggestDesk } from './suggest-desk';

/** Ctrl Alt S: between writing and suggesting; null = nothing to choose. */
export function useModeKey(desk: SuggestDesk | null): void {
  useEffect(() => {
    if (!desk) return;
    const { mode } = desk;
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyS' || event.isComposing) return;
      event.preventDefault();
      mode.set(mode.get() === 'edit' ? 'suggest' : 'edit');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [desk]);
}
