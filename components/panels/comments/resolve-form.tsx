'use client';
import { useTranslations } from 'next-intl';
import { MAX_REASON_CHARS, needsReason, OUTCOMES, type Outcome } from '@/lib/review/resolution';
import type { Thread } from '@/lib/review/thread';
import type { CommentActions } from '../../comments/comment-actions';
import type { Comments } from '../../comments/comments';
import { useFact } from '../../editor/use-observable';
import { Segmented } from '../../ui/segmented';
import { placeOf } from './use-thread-form';
import { WordsForm } from './words-form';

const SIZE = { most: MAX_REASON_CHARS, error: 'reason-long' } as const;

/** Closes a thread: what became of it and why. */
export function ResolveForm({
  thread,
  comments: { outbox, feed },
  actions,
  onClose,
}: {
  readonly thread: Thread;
  readonly comments: Comments;
  readonly actions: CommentActions;
  readonly onClose: () => void;
}) {
  const t = useTranslations('comments');
  const place = placeOf('resolve', thread.id);
  // Beside the words, so that closing the panel loses neither.
  const choice = `${place}:outcome`;
  const chosen = useFact(outbox.words, (all) => all.get(choice));
  const outcome: Outcome = OUTCOMES.find((one) => one === chosen) ?? 'adopted';
  return (
    <WordsForm
      {...{ outbox, place }}
      label={needsReason(outcome) ? t('reason') : t('reasonIfAny')}
      submit={t('resolve')}
      size={SIZE}
      mayBeEmpty={!needsReason(outcome)}
      autoFocus
      onSend={(reason) =>
        outbox.send(
          place,
          () => actions.setResolved(thread.id, { outcome, reason }),
          () => {
            outbox.write(choice, null);
            onClose();
            feed.read();
          },
        )
      }
      onCancel={() => {
        outbox.stop(place);
        onClose();
      }}
    >
      <Segmented
        name={choice}
        label={t('outcomeLabel')}
        value={outcome}
        className="w-full *:flex-1 *:px-1!"
        onChange={(value) => outbox.write(choice, value)}
        choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
    </WordsForm>
  );
}
