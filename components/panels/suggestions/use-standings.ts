'use client';
import { useEffect, useState } from 'react';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { type Standing, standingsOf } from '@/lib/ytext/suggestions/standings';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { pinnedOf } from '../../suggest/own-rows';
import { followText } from './follow-text';

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
    return followText(doc, () => {
      const found = standingsOf(doc, rows.map(pinnedOf));
      setStandings(new Map(rows.map(({ id }, at) => [id, found[at] as Standing])));
    });
  }, [session, open, editor]);
  return standings;
}
