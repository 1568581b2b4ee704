'use client';
import Unlink from 'lucide-react/icons/unlink';
import { useTranslations } from 'next-intl';
import type { Thread } from '@/lib/review/thread';
import type { LiveSession } from '../../editor/live-session';
import { PlaceHere } from './place-here';
import { type CardContext, ThreadCard } from './thread-card';

/** 脱锚: threads whose words are gone from the text, with what they spoke of. */
export function OrphanTray({
  session,
  threads,
  active,
  onActivate,
  ...context
}: CardContext & {
  readonly session: LiveSession;
  readonly threads: readonly Thread[];
  readonly active: string | null;
  readonly onActivate: (id: string) => void;
}) {
  const t = useTranslations('comments');
  if (threads.length === 0) return null;
  const title = t('orphans', { n: threads.length });
  return (
    <section
      aria-label={title}
      className="grid gap-2 rounded-3 border border-dashed border-line-3 p-2"
    >
      <h3 className="flex items-center gap-1.5 px-1 font-medium text-near">
        <Unlink aria-hidden size={14} />
        {title}
      </h3>
      <p className="px-1 text-12 text-ink-3">{t('orphansHint')}</p>
      {threads.map((thread) => (
        <div key={thread.id} className="grid gap-1.5">
          <ThreadCard
            {...context}
            thread={thread}
            active={thread.id === active}
            onActivate={onActivate}
          />
          {context.may ? <PlaceHere {...{ ...context, thread, session }} /> : null}
        </div>
      ))}
    </section>
  );
}
