'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { selectedPlace } from '@/lib/editor/comments/selection-target';
import type { Thread } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import type { Comments } from '../../comments/comments';
import { wireTarget } from '../../comments/wire-target';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { useAct } from '../../forms/use-act';
import { acrossTo } from '../../suggest/suggest-desk';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';

/** Puts a thread without a place on what is selected in the text. */
export function PlaceHere({
  thread,
  session,
  comments,
  actions,
}: {
  readonly thread: Thread;
  readonly session: LiveSession;
  readonly comments: Comments;
  readonly actions: CommentActions;
}) {
  const t = useTranslations('comments');
  const editor = useObservable(session.editor);
  const selected = useHasSelection(editor);
  const { act, pending } = useAct();
  const place = () => {
    if (pending) return;
    const chosen =
      editor &&
      selected &&
      selectedPlace(editor.state, session.connection.doc, acrossTo(session, 'text'));
    if (!chosen) {
      showToast(t('placeHint'));
      return;
    }
    act(
      () => actions.placeThread(thread.id, wireTarget(chosen.target)),
      () => {
        comments.active.set(thread.id);
        comments.feed.read();
      },
    );
  };
  return (
    <Button
      // Not `click`: the selection must stay.
      onMouseDown={(event) => event.preventDefault()}
      onClick={place}
      aria-disabled={!selected || pending || undefined}
      title={selected ? undefined : t('placeHint')}
    >
      {t('placeHere')}
    </Button>
  );
}

function useHasSelection(editor: Editor | null): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!editor) return;
    const look = () => setHas(!editor.state.selection.empty);
    look();
    editor.on('selectionUpdate', look);
    return () => {
      editor.off('selectionUpdate', look);
    };
  }, [editor]);
  return has;
}
