'use client';
import { useEffect } from 'react';
import { goToWords } from './go-to-words';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

/** Whoever comes from a search (?find=…&nth=…) stands at the place that was found, once. */
export function LiveArrival({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  useEffect(() => {
    const asked = new URL(window.location.href);
    const word = asked.searchParams.get('find');
    if (!editor || !word) return;
    goToWords(editor, word, Number(asked.searchParams.get('nth') ?? 0) || 0);
    asked.searchParams.delete('find');
    asked.searchParams.delete('nth');
    window.history.replaceState(window.history.state, '', asked);
  }, [editor]);
  return null;
}
