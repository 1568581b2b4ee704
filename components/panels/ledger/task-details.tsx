'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { Button } from '../../ui/button';
import { HandMenu } from './hand-menu';
import { HandNote } from './hand-note';
import type { LedgerContext } from './ledger-context';
import { ProgressForm } from './progress-form';
import { ProgressWords } from './progress-words';
import { RowChips } from './row-chips';
import { RowHistory } from './row-history';
import { StaleNote } from './stale-note';

/** An open row: what the text says of it and how far it is. */
export function TaskDetails({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: LedgerContext;
}) {
  const t = useTranslations('ledger');
  const [history, setHistory] = useState(false);
  return (
    <div className="grid gap-3 border-t border-dashed border-line-2 bg-fill-1 px-4 py-3 text-12 leading-5">
      <StaleNote {...{ task, context }} />
      <HandNote {...{ task, context }} />
      <RowChips {...{ task, context }} />
      <ProgressForm {...{ task, context }} />
      {task.joined.map((progress) => (
        <section key={progress.rowId} className="border-l-2 border-line-2 pl-2.5">
          <h4 lang="zh-CN" className="text-ink-3">
            {t('joinedProgress', { task: progress.basis.task })}
          </h4>
          <ProgressWords progress={progress} />
        </section>
      ))}
      <div className="-my-1 flex flex-wrap gap-1">
        <Button
          variant="ghost"
          className="px-1.5!"
          aria-expanded={history}
          onClick={() => setHistory(!history)}
        >
          {t('history')}
        </Button>
        <span className="flex-1" />
        <HandMenu {...{ task, context }} />
      </div>
      {history ? (
        <RowHistory rowId={task.id} version={task.progress?.version ?? 0} context={context} />
      ) : null}
    </div>
  );
}
