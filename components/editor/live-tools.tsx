'use client';
import { can } from '@/lib/access/can';
import { CommentButton } from '../comments/comment-button';
import { ModeMenu } from '../suggest/mode-menu';
import type { LiveSession } from './live-session';
import { ReaderTools } from './reader-tools';
import { Toolbar } from './toolbar';
import { useMayEdit } from './use-may-write';
import { useFact, useObservable } from './use-observable';

/** The tools for those who may write; readers get the way to the outline, and to a comment, and no row without either. */
export function LiveTools({
  session,
  showOutline,
}: {
  readonly session: LiveSession;
  readonly showOutline: (() => void) | null;
}) {
  const editor = useObservable(session.editor);
  const may = useMayEdit(session);
  const mayComment = useFact(session.connection.state, ({ role }) => can(role, 'draft.comment'));
  if (!editor || !may) {
    if (!mayComment && !showOutline) return null;
    return (
      <ReaderTools showOutline={showOutline}>
        {editor && mayComment ? <CommentButton /> : null}
      </ReaderTools>
    );
  }
  return (
    <Toolbar editor={editor} showOutline={showOutline}>
      <ModeMenu session={session} />
    </Toolbar>
  );
}
