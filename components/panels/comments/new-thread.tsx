'use client';
import { useTranslations } from 'next-intl';
import { newUid } from '@/lib/editor/blocks/new-uid';
import { refreshPlace } from '@/lib/editor/comments/selection-target';
import type { ThreadPerson } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import { type Comments, NEW_THREAD } from '../../comments/comments';
import { wireTarget } from '../../comments/wire-target';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { QuotedWords } from './quoted-words';
import { WordsForm } from './words-form';

/** A comment that is being begun: what it speaks of and its words. */
export function NewThread({
  session,
  draftId,
  comments,
  actions,
  members,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly comments: Comments;
  readonly actions: CommentActions;
  readonly members: readonly ThreadPerson[];
}) {
  const t = useTranslations('comments');
  const begun = useObservable(comments.begun);
  if (!begun) return null;
  const { outbox, feed } = comments;
  const send = (words: string) => {
    const place = refreshPlace(begun, session.connection.doc);
    if (!place) {
      outbox.refuse(NEW_THREAD, 'anchor-moved');
      return;
    }
    const id = newUid();
    outbox.send(
      NEW_THREAD,
      () => actions.beginThread(draftId, id, wireTarget(place.target), words),
      () => {
        comments.begun.set(null);
        comments.active.set(id);
        feed.read();
      },
    );
  };
  const { scope } = begun.target;
  return (
    <section
      aria-label={t('new')}
      className="grid gap-2 border-b border-line-1 bg-raised px-4 py-3"
    >
      <QuotedWords scope={scope} quote={begun.quote} />
      <WordsForm
        key={begun.quote}
        outbox={outbox}
        place={NEW_THREAD}
        label={t('write')}
        submit={t('send')}
        members={members}
        autoFocus
        onSend={send}
        onCancel={() => {
          outbox.stop(NEW_THREAD);
          comments.begun.set(null);
        }}
      />
    </section>
  );
}
