'use client';
import { useEffect, useState } from 'react';
import { newUid } from '@/lib/editor/blocks/new-uid';
import { draftToHtml } from '@/lib/export/html';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { textWith } from '@/lib/ytext/suggestions/text-with';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { pinnedOf } from '../../suggest/own-rows';
import { followText } from './follow-text';

/** A text to look at. */
interface ReadText {
  /** Every text in it is escaped. */
  readonly html: string;
  /** Suggestions that do not fit. */
  readonly left: number;
}

/** The draft's text with these suggestions, as far as they fit; followed while it is looked at. */
export function useTextWith(
  session: LiveSession,
  suggestions: readonly Suggestion[],
): ReadText | null {
  // Another document comes with another editor.
  const editor = useObservable(session.editor);
  const [text, setText] = useState<ReadText | null>(null);
  useEffect(() => {
    if (!editor) return;
    const { doc } = session.connection;
    return followText(doc, () => {
      const { blocks, applied } = textWith(doc, suggestions.map(pinnedOf), newUid);
      const left = applied.filter(({ state }) => state === 'changed' || state === 'gone').length;
      setText({ html: draftToHtml(blocks), left });
    });
  }, [session, editor, suggestions]);
  return text;
}
