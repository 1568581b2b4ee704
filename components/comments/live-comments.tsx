'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { can } from '@/lib/access/can';
import type { LiveSession } from '../editor/live-session';
import { useFact, useObservable } from '../editor/use-observable';
import { useCardArrival } from '../panels/use-card-arrival';
import { beginRewording } from '../suggest/begin-rewording';
import { useMayReword } from '../suggest/use-may-reword';
import { showToast } from '../ui/toast-store';
import { beginComment, COMMENTS_PANEL } from './begin-comment';
import { beginRequested } from './begin-requested';
import { CommentBubble } from './comment-bubble';
import { commentsOf } from './comments';
import { useCommentKeys } from './use-comment-keys';
import { useMarkClicks } from './use-mark-clicks';

/** Marks of comments in the text and the ways to begin one; the threads are in the panel. */
export function LiveComments({
  session,
  draftId,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
}) {
  const comments = commentsOf(session, draftId);
  const t = useTranslations('error');
  const editor = useObservable(session.editor);
  const may = useFact(session.connection.state, ({ role, phase }) => {
    return can(role, 'draft.comment') && phase !== 'closed';
  });
  const begin = useCallback(() => {
    const error = may ? beginComment(session, comments) : null;
    if (error) showToast(t(error));
  }, [may, session, comments, t]);
  useEffect(() => {
    comments.start();
    return () => comments.stop();
  }, [comments]);
  useEffect(() => beginRequested.subscribe(begin), [begin]);
  useCommentKeys(begin);
  useMarkClicks(editor, comments);
  useCardArrival('thread', COMMENTS_PANEL, comments.arrived);
  const onSuggest = useMayReword(session) ? () => beginRewording(session) : null;
  return editor && may ? (
    <CommentBubble editor={editor} onBegin={begin} onSuggest={onSuggest} />
  ) : null;
}
