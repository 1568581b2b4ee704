'use client';
import { useTranslations } from 'next-intl';
import { newUid } from '@/lib/editor/blocks/new-uid';
import type { ThreadPerson } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import { placeOf, type Talk } from './use-thread-form';
import { WordsForm } from './words-form';

/** Words to be added to a thread. */
export function ReplyForm({
  threadId,
  label,
  talk,
  actions,
  members,
  onClose,
}: {
  readonly threadId: string;
  /** Whom it answers. */
  readonly label: string;
  readonly talk: Talk;
  readonly actions: Pick<CommentActions, 'reply'>;
  readonly members: readonly ThreadPerson[];
  readonly onClose: () => void;
}) {
  const t = useTranslations('comments');
  const { feed, outbox } = talk;
  const place = placeOf('reply', threadId);
  return (
    <WordsForm
      {...{ outbox, place, members }}
      label={label}
      submit={t('reply')}
      autoFocus
      onSend={(words) => {
        const id = newUid();
        outbox.send(
          place,
          () => actions.reply(threadId, id, words),
          () => {
            onClose();
            feed.read();
          },
        );
      }}
      onCancel={() => {
        outbox.stop(place);
        onClose();
      }}
    />
  );
}
