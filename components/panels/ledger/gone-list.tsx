'use client';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { hangTargets } from '@/lib/ledger/hang-targets';
import type { RowProgress } from '@/lib/ledger/row-progress';
import { GoneItems } from '../../ledger/row/gone-items';
import type { LedgerContext } from './ledger-context';

/** Progress of tasks that are no longer in the text; nothing of it is deleted. */
export function GoneList({
  gone,
  context,
}: {
  readonly gone: readonly RowProgress[];
  readonly context: LedgerContext;
}) {
  const t = useTranslations('ledger');
  const { tasks } = context;
  const targets = useMemo(() => hangTargets(tasks), [tasks]);
  if (gone.length === 0) return null;
  return (
    <details className="border-b border-line-1 text-12 leading-5">
      <summary className="cursor-pointer px-4 py-2.5 font-medium text-ink-2 hover:bg-fill-1">
        {t('gone', { n: gone.length })}
      </summary>
      <div className="px-4 pb-3">
        <GoneItems {...{ gone, targets, context }} />
      </div>
    </details>
  );
}
