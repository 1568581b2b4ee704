import { useTranslations } from 'next-intl';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { ProgressWords } from './progress-words';

/** Progress of the rows that were merged into a task or hidden behind it. */
export function JoinedProgress({ task }: { readonly task: LedgerTask }) {
  const t = useTranslations('ledger');
  return task.joined.map((progress) => (
    <section key={progress.rowId} className="border-l-2 border-line-2 pl-2.5">
      <h4 lang="zh-CN" className="text-ink-3">
        {t('joinedProgress', { task: progress.basis.task })}
      </h4>
      <ProgressWords progress={progress} />
    </section>
  ));
}
