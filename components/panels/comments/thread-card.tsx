'use client';
import Check from 'lucide-react/icons/check';
import RotateCcw from 'lucide-react/icons/rotate-ccw';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { newUid } from '@/lib/editor/blocks/new-uid';
import type { Person } from '@/lib/editor/caret/peers';
import type { Thread } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import type { Comments } from '../../comments/comments';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { CommentEntry } from './comment-entry';
import { QuotedWords } from './quoted-words';
import { WordsForm } from './words-form';

/** What a card needs beside its thread. */
export interface CardContext {
  readonly comments: Comments;
  readonly actions: CommentActions;
  readonly people: readonly Person[];
  readonly me: string;
  readonly may: boolean;
}

/** A thread: what it speaks of, its contributions, reply, resolve. */
export function ThreadCard({
  thread,
  active,
  onActivate,
  ...context
}: CardContext & {
  readonly thread: Thread;
  readonly active: boolean;
  readonly onActivate: () => void;
}) {
  const t = useTranslations('comments');
  const { comments, actions, people, me, may } = context;
  const { act, pending } = useAct();
  const place = `reply:${thread.id}`;
  const [replying, setReplying] = useState(() => comments.outbox.words.get().has(place));
  const { feed, outbox } = comments;
  const [first, ...others] = thread.comments;
  const name = first?.authorName ?? '';
  const change = thread.resolved ? t('reopen') : t('resolve');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the focus does what a click does
    <article
      data-thread={thread.id}
      aria-label={`${name}：${thread.quote.slice(0, 30)}`}
      aria-current={active || undefined}
      // Not with the press of a mouse: the card would move away from under it before the click.
      onClick={onActivate}
      onFocus={({ target }) => {
        if (!(target instanceof HTMLTextAreaElement) && target.matches(':focus-visible')) {
          onActivate();
        }
      }}
      className={classNames(
        'grid gap-2 rounded-2 border bg-raised p-3',
        active ? 'border-line-2 shadow-pop' : 'border-line-1',
      )}
    >
      <div className="flex items-start gap-2">
        <button
          type="button"
          title={t('show')}
          onClick={onActivate}
          className="min-w-0 flex-1 cursor-pointer text-left"
        >
          <QuotedWords scope={thread.scope} quote={thread.quote} />
        </button>
        {may ? (
          <Button
            variant="ghost"
            square
            aria-label={change}
            title={change}
            aria-disabled={pending || undefined}
            onClick={() =>
              act(
                () => actions.setResolved(thread.id, !thread.resolved),
                () => feed.read(),
              )
            }
          >
            {thread.resolved ? (
              <RotateCcw aria-hidden size={15} />
            ) : (
              <Check aria-hidden size={16} />
            )}
          </Button>
        ) : null}
      </div>
      {[first, ...others].map((comment, index) =>
        comment ? (
          <div key={comment.id} className={index > 0 ? 'border-t border-line-1 pt-2' : ''}>
            <CommentEntry
              {...{ comment, people, comments, actions }}
              mine={may && comment.authorId === me}
            />
          </div>
        ) : null,
      )}
      {thread.resolved && thread.resolvedBy ? (
        <p className="text-12 text-done">{t('resolvedBy', { name: thread.resolvedBy })}</p>
      ) : null}
      {!may || thread.resolved ? null : replying ? (
        <WordsForm
          outbox={outbox}
          place={place}
          label={t('replyTo', { name })}
          submit={t('reply')}
          autoFocus
          onSend={(words) => {
            const id = newUid();
            outbox.send(
              place,
              () => actions.reply(thread.id, id, words),
              () => {
                setReplying(false);
                feed.read();
              },
            );
          }}
          onCancel={() => {
            outbox.stop(place);
            setReplying(false);
          }}
        />
      ) : (
        <p className="flex justify-end">
          <Button variant="ghost" className="text-accent!" onClick={() => setReplying(true)}>
            {t('reply')}
          </Button>
        </p>
      )}
    </article>
  );
}
