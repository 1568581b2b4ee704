'use client';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { followChanges } from '@/lib/editor/suggest/follow-changes';
import type { LiveSession } from '../editor/live-session';
import { useChangeWords } from './change-words';
import { shownChanges } from './shown-changes';
import type { SuggestDesk } from './suggest-desk';

/** Draws suggestions in the text; draws nothing itself. */
export function DrawSuggestions({
  session,
  desk,
  editor,
  me,
}: {
  readonly session: LiveSession;
  readonly desk: SuggestDesk;
  readonly editor: Editor;
  readonly me: { readonly id: string; readonly name: string };
}) {
  const words = useChangeWords();
  const { id, name } = me;
  useEffect(() => {
    const read = () =>
      shownChanges({
        session,
        open: [...(desk.feed.open.get()?.values() ?? [])],
        mine: desk.mine.get(),
        me: { id, name },
        active: desk.active.get(),
      });
    const told = [desk.feed.open, desk.mine, desk.active, session.people];
    return followChanges(editor, read, told, words, () => desk.mine.get() !== null);
  }, [session, desk, editor, words, id, name]);
  return null;
}
