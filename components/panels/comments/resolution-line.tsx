'use client';
import { useTranslations } from 'next-intl';
import type { Thread } from '@/lib/review/thread';
import { When } from '../../workspace/when';

/** Who closed a thread, when, what became of it and why. */
export function ResolutionLine({ thread }: { readonly thread: Thread }) {
  const t = useTranslations('comments');
  const { resolvedBy, resolvedAt, resolution } = thread;
  if (!thread.resolved || resolvedBy === null || resolvedAt === null) return null;
  return (
    <div className="border-t border-line-1 pt-2">
      <p className="text-12 text-ink-3">
        {t('resolvedBy', { name: resolvedBy })}　
        <When at={new Date(resolvedAt)} now={new Date()} />
      </p>
      {resolution ? (
        <p className="leading-5.5 wrap-anywhere whitespace-pre-wrap">
          <span className={`font-medium ${TONE[resolution.outcome]}`}>
            {t(`outcome.${resolution.outcome}`)}
          </span>
          {resolution.reason === '' ? null : `　${resolution.reason}`}
        </p>
      ) : null}
    </div>
  );
}

const TONE = { adopted: 'text-done', partly: 'text-near', declined: 'text-ink-2' } as const;
