'use client';
import { useTranslations } from 'next-intl';
import type { RowProgress } from '@/lib/ledger/row-progress';
import { ProgressWords } from './progress-words';

/** Progress of tasks that are no longer in the text, with their last words; nothing of it is deleted. */
export function GoneList({ gone }: { readonly gone: readonly RowProgress[] }) {
  const t = useTranslations('ledger');
  if (gone.length === 0) return null;
  return (
    <details className="border-b border-line-1 text-12 leading-5">
      <summary className="cursor-pointer px-4 py-2.5 font-medium text-ink-2 hover:bg-fill-1">
        {t('gone', { n: gone.length })}
      </summary>
      <ul className="grid gap-3 px-4 pb-3">
        {gone.map((progress) => (
          <li key={progress.rowId}>
            <p lang="zh-CN" className="text-13 text-ink-2">
              {progress.basis.place ? (
                <span className="mr-2 text-ink-3">{progress.basis.place}</span>
              ) : null}
              {progress.basis.clause}
            </p>
            <ProgressWords progress={progress} />
          </li>
        ))}
      </ul>
    </details>
  );
}
