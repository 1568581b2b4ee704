'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { PROGRESS_STATUSES, PROGRESS_TEXTS } from '@/lib/ledger/row-progress';
import type { ProgressContext } from './progress-context';
import { ProgressField } from './progress-field';
import { ProgressWords } from './progress-words';
import { UnseenNote } from './unseen-note';
import { useProgressWriter } from './use-progress-writer';

/** How far a task is; for readers as words. */
export function ProgressForm({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger');
  if (!context.may) {
    return task.progress ? (
      <ProgressWords progress={task.progress} />
    ) : (
      <p className="text-ink-3">{t('noProgress')}</p>
    );
  }
  return (
    <div className="grid gap-1.5">
      <StatusChoice task={task} context={context} />
      {PROGRESS_TEXTS.map((field) => (
        <ProgressField key={field} {...{ task, field, context }} />
      ))}
    </div>
  );
}

function StatusChoice({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger');
  const errors = useTranslations('error');
  const id = useId();
  const writer = useProgressWriter(task, 'status', context);
  const { delivery } = writer;
  return (
    <div className="grid grid-cols-[4.5em_minmax(0,1fr)] items-center gap-x-2">
      <label htmlFor={id} className="text-12 text-ink-3">
        {t('fields.status')}
      </label>
      <span className="flex items-center gap-2">
        <select
          id={id}
          value={writer.value}
          onChange={(event) => void writer.set(event.target.value)}
          className="h-8 max-md:h-11 rounded-2 border border-line-3 bg-paper px-1.5 text-13 text-ink-1"
        >
          {PROGRESS_STATUSES.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
        <span role="status" className="text-12 text-ink-3">
          {delivery?.state === 'refused' ? (
            <span className="text-over">{errors(delivery.error)}</span>
          ) : delivery ? (
            t(delivery.state)
          ) : null}
        </span>
      </span>
      <div className="col-start-2">
        <UnseenNote unseen={writer.unseen} onBack={writer.set} onSeen={writer.forget} />
      </div>
    </div>
  );
}
