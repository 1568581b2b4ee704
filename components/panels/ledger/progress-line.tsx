import { useTranslations } from 'next-intl';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { Tag } from '../../ui/tag';

/** How far a task is in one line of its row; nothing when nobody has said anything. */
export function ProgressLine({ task }: { readonly task: LedgerTask }) {
  const t = useTranslations('ledger');
  const { progress, stale, handStale } = task;
  if (!progress && !handStale) return null;
  return (
    <>
      <span className="text-ink-3">{t('howFar')}</span>
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
        {progress ? (
          <>
            <span className="font-medium">{t(`status.${progress.status}`)}</span>
            {progress.progress ? (
              <span className="line-clamp-2 min-w-0 break-words">{progress.progress}</span>
            ) : null}
            {progress.person ? <span className="text-ink-3">{progress.person}</span> : null}
          </>
        ) : null}
        {stale || handStale ? <Tag tone="near">{t('toCheck')}</Tag> : null}
      </span>
    </>
  );
}
