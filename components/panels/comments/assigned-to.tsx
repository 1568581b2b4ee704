'use client';
import UserRound from 'lucide-react/icons/user-round';
import { useTranslations } from 'next-intl';
import type { Thread } from '@/lib/review/thread';
import { SpeechDate } from '../../workspace/speech-date';

/** Who is to deal with a thread, and until when. */
export function AssignedTo({
  thread: { assignee, due, resolved },
  today,
}: {
  readonly thread: Thread;
  readonly today: string;
}) {
  const t = useTranslations('comments');
  const late = due !== null && due < today && !resolved;
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5 text-ink-2">
      <UserRound aria-hidden size={14} className="flex-none" />
      <span className="truncate">
        {assignee ? t('assignedTo', { name: assignee.name }) : t('assignedNobody')}
      </span>
      {due ? (
        <span className={late ? 'text-over' : undefined}>
          <span className="sr-only">{t('due')} </span>
          <SpeechDate date={due} />
          {late ? <span>　{t('late')}</span> : null}
        </span>
      ) : null}
    </span>
  );
}
