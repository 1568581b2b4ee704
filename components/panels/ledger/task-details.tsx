'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { HandNote } from '../../ledger/row/hand-note';
import { JoinedProgress } from '../../ledger/row/joined-progress';
import { ProgressForm } from '../../ledger/row/progress-form';
import { RowHistory } from '../../ledger/row/row-history';
import { StaleNote } from '../../ledger/row/stale-note';
import { Button } from '../../ui/button';
import { HandMenu } from './hand-menu';
import type { LedgerContext } from './ledger-context';
import { RowChips } from './row-chips';

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
      <JoinedProgress task={task} />
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
