'use client';
import { useEffect } from 'react';
import { goToBlock } from './go-to-block';
import { goToWords } from './go-to-words';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

/** Of the address: words that were found, which of them, and the uid of a block. */
const PLACE = ['find', 'nth', 'at'];

/**
 * Whoever comes from a search (?find=…&nth=…) or to a section (?at=…) stands at the place, once. A block that
 * is gone leaves the person at the start.
 */
export function LiveArrival({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  useEffect(() => {
    const asked = new URL(window.location.href);
    const [word, nth, at] = PLACE.map((name) => asked.searchParams.get(name));
    if (!editor || !(word || at)) return;
    if (word) goToWords(editor, word, Number(nth) || 0);
    else if (at) goToBlock(editor, at);
    for (const name of PLACE) asked.searchParams.delete(name);
    window.history.replaceState(window.history.state, '', asked);
  }, [editor]);
  return null;
}
