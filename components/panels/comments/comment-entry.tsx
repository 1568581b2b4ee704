'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Person } from '@/lib/editor/caret/peers';
import type { ThreadComment, ThreadPerson } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { When } from '../../workspace/when';
import { CommentWords } from './comment-words';
import { PersonSeal } from './person-seal';
import type { Talk } from './use-thread-form';
import { WordsForm } from './words-form';

/** One contribution: who, when, what; the author may change it or take it back. */
export function CommentEntry({
  comment,
  mine,
  people,
  members,
  me,
  comments,
  actions,
}: {
  readonly comment: ThreadComment;
  /** Own, and the right to comment is still there. */
  readonly mine: boolean;
  readonly people: readonly Person[];
  readonly members: readonly ThreadPerson[];
  readonly me: string;
  readonly comments: Talk;
  readonly actions: Pick<CommentActions, 'changeComment' | 'removeComment'>;
}) {
  const t = useTranslations('comments');
  const common = useTranslations('common');
  const { act, pending } = useAct();
  const place = `edit:${comment.id}`;
  const [editing, setEditing] = useState(() => comments.outbox.words.get().has(place));
  const [asking, setAsking] = useState(false);
  const { feed, outbox } = comments;
  const { deletedAt } = comment;
  const close = () => {
    outbox.stop(place);
    outbox.write(place, null);
    setEditing(false);
  };
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-2">
        <PersonSeal id={comment.authorId} name={comment.authorName} people={people} />
        <span className="font-medium">{comment.authorName}</span>
        <span className="text-12 text-ink-3">
          <When at={new Date(comment.at)} now={new Date()} />
          {comment.edited && !deletedAt ? <span>　{t('edited')}</span> : null}
        </span>
      </div>
      {editing ? (
        <WordsForm
          outbox={outbox}
          place={place}
          label={t('edit')}
          submit={t('save')}
          initial={comment.body}
          members={members}
          autoFocus
          onSend={(words) =>
            outbox.send(
              place,
              () => actions.changeComment(comment.id, words),
              () => {
                setEditing(false);
                feed.read();
              },
            )
          }
          onCancel={close}
        />
      ) : deletedAt ? (
        <p className="text-12 text-ink-3">
          {t('removed', { name: comment.authorName })}　
          <When at={new Date(deletedAt)} now={new Date()} />
        </p>
      ) : (
        <CommentWords words={comment.body} {...{ members, me }} />
      )}
      {mine && !deletedAt && !editing ? (
        asking ? (
          <p className="flex flex-wrap items-center gap-1.5 text-12 text-ink-2">
            {t('deleteAsk')}
            <Button
              variant="danger"
              aria-disabled={pending || undefined}
              onClick={() =>
                act(
                  () => actions.removeComment(comment.id),
                  () => feed.read(),
                )
              }
            >
              {t('delete')}
            </Button>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
          </p>
        ) : (
          <p className="-ml-2 flex text-12">
            <Button variant="ghost" className="px-2! text-12!" onClick={() => setEditing(true)}>
              {t('edit')}
            </Button>
            <Button variant="ghost" className="px-2! text-12!" onClick={() => setAsking(true)}>
              {t('delete')}
            </Button>
          </p>
        )
      ) : null}
    </div>
  );
}
