'use client';
import { memo } from 'react';
import type { Person } from '@/lib/editor/caret/peers';
import type { Thread, ThreadPerson } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import type { Comments } from '../../comments/comments';
import { classNames } from '../../ui/class-names';
import { CommentEntry } from './comment-entry';
import { ResolutionLine } from './resolution-line';
import { ThreadFoot } from './thread-foot';
import { ThreadHead } from './thread-head';
import { useThreadForm } from './use-thread-form';

/** What a card needs beside its thread. */
export interface CardContext {
  readonly comments: Comments;
  readonly draftId: string;
  readonly actions: CommentActions;
  /** Who is here. */
  readonly people: readonly Person[];
  /** Everybody who can open the draft. */
  readonly members: readonly ThreadPerson[];
  readonly me: string;
  readonly may: boolean;
  /** Civil date of today. */
  readonly today: string;
}

/** A thread: what it speaks of, its contributions, what became of it, and what can be done with it. */
export const ThreadCard = memo(function ThreadCard({
  thread,
  active,
  onActivate,
  ...context
}: CardContext & {
  readonly thread: Thread;
  readonly active: boolean;
  readonly onActivate: (id: string) => void;
}) {
  const { comments, actions, people, members, me, may } = context;
  const form = useThreadForm(thread.id, comments);
  const name = thread.comments[0]?.authorName ?? '';
  const activate = () => onActivate(thread.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the focus does what a click does
    <article
      data-thread={thread.id}
      aria-label={`${name}：${thread.quote.slice(0, 30)}`}
      aria-current={active || undefined}
      // Not with the press of a mouse: the card would move away from under it before the click.
      onClick={activate}
      onFocus={({ target }) => {
        if (!(target instanceof HTMLTextAreaElement) && target.matches(':focus-visible')) {
          activate();
        }
      }}
      className={classNames(
        'grid gap-2 rounded-2 border bg-raised p-3',
        active ? 'border-line-2 shadow-pop' : 'border-line-1',
      )}
    >
      <ThreadHead {...{ ...context, thread, form }} onActivate={activate} />
      {thread.comments.map((comment, index) => (
        <div key={comment.id} className={index > 0 ? 'border-t border-line-1 pt-2' : ''}>
          <CommentEntry
            {...{ comment, people, members, me, comments, actions }}
            mine={may && comment.authorId === me}
          />
        </div>
      ))}
      <ResolutionLine thread={thread} />
      <ThreadFoot {...{ ...context, thread, form }} />
    </article>
  );
});
