'use client';
import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/editor/caret/peers';
import type { ThreadPerson } from '@/lib/review/thread';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import type { CommentActions } from '../../comments/comment-actions';
import { Button } from '../../ui/button';
import { CommentEntry } from '../comments/comment-entry';
import { ReplyForm } from '../comments/reply-form';
import { type Talk, useThreadForm } from '../comments/use-thread-form';

/** What talking of suggestions needs. */
export interface TalkContext {
  readonly talk: Talk;
  readonly actions: CommentActions;
  readonly people: readonly Person[];
  /** Everybody who can open the draft. */
  readonly members: readonly ThreadPerson[];
  readonly me: string;
  /** Whether this person may comment. */
  readonly replies: boolean;
}

/** What was said of a suggestion, or of a group, and the reply (`lib/db` C13). */
export function SuggestionTalk({
  rows,
  talk,
  actions,
  people,
  members,
  me,
  replies,
}: TalkContext & { readonly rows: readonly Suggestion[] }) {
  const t = useTranslations('comments');
  const own = useTranslations('suggestions');
  // A group is talked of as one, wherever its parts stand.
  const threadId = rows.map(({ id }) => id).sort()[0] ?? '';
  const form = useThreadForm(threadId, talk);
  const said = rows
    .flatMap(({ comments }) => comments)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const answered = said.at(-1)?.authorName ?? rows[0]?.authorName ?? '';
  if (said.length === 0 && !replies) return null;
  return (
    <>
      {said.map((comment) => (
        <div key={comment.id} className="border-t border-line-1 pt-2">
          <CommentEntry
            {...{ comment, people, members, me, actions }}
            comments={talk}
            mine={replies && comment.authorId === me}
          />
        </div>
      ))}
      {!replies ? null : form.open === 'reply' ? (
        <ReplyForm
          {...{ threadId, talk, actions, members }}
          label={own('replyTo', { name: answered })}
          onClose={() => form.show(null)}
        />
      ) : (
        <p className="-mx-2 -my-1 text-right">
          <Button variant="ghost" className="text-accent!" onClick={() => form.show('reply')}>
            {t('reply')}
          </Button>
        </p>
      )}
    </>
  );
}
