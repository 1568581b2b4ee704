'use client';
import { useEffect } from 'react';
import type { CommentActions } from '../comments/comment-actions';
import type { LiveSession } from '../editor/live-session';
import { useLoaded } from '../editor/use-loaded';
import { useObservable } from '../editor/use-observable';
import type { SectionActions } from './section-actions';
import { sectionsOf } from './section-book';
import { workRequest } from './work-request';

const loadDialog = async () => (await import('./work-dialog')).WorkDialog;

/** Keeps the work on sections up to date, and the window in which it is set. */
export function LiveSections({
  session,
  draftId,
  actions,
  beginThread,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly actions: SectionActions;
  readonly beginThread: CommentActions['beginThread'];
}) {
  const book = sectionsOf(session);
  const asked = useObservable(workRequest);
  const Dialog = useLoaded(asked !== null, loadDialog);
  useEffect(() => {
    book.start(draftId);
    return () => {
      book.stop();
      workRequest.set(null);
    };
  }, [book, draftId]);
  return asked && Dialog ? (
    <Dialog key={asked} {...{ session, draftId, actions, beginThread, uid: asked }} />
  ) : null;
}
