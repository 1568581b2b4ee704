'use client';
import { useEffect, useState } from 'react';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { type Standing, standingsOf } from '@/lib/ytext/suggestions/standings';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { pinnedOf } from '../../suggest/own-rows';

/** Milliseconds of rest after which places are found again. */
const PAUSE_MS = 200;
const NONE: ReadonlyMap<string, Standing> = new Map();

/** Where suggestions stand in the draft's text, followed while the panel is open. */
export function useStandings(
  session: LiveSession,
  open: ReadonlyMap<string, Suggestion> | null,
): ReadonlyMap<string, Standing> {
  // Another document comes with another editor.
  const editor = useObservable(session.editor);
  const [standings, setStandings] = useState(NONE);
  useEffect(() => {
    if (!open || !editor) return;
    const { doc } = session.connection;
    const rows = [...open.values()];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      const found = standingsOf(doc, rows.map(pinnedOf));
      setStandings(new Map(rows.map(({ id }, at) => [id, found[at] as Standing])));
    };
    const later = () => {
      timer ??= setTimeout(read, PAUSE_MS);
    };
    read();
    doc.on('update', later);
    return () => {
      clearTimeout(timer);
      doc.off('update', later);
    };
  }, [session, open, editor]);
  return standings;
}
