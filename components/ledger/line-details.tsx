'use client';
import { useTranslations } from 'next-intl';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { HandNote } from './row/hand-note';
import { JoinedProgress } from './row/joined-progress';
import type { ProgressContext } from './row/progress-context';
import { ProgressForm } from './row/progress-form';
import { RowHistory } from './row/row-history';
import { StaleNote } from './row/stale-note';

/** An open line: what has to be checked, how far it is, and who wrote what. */
export function LineDetails({
  task,
  context,
  reload,
}: {
  readonly task: LedgerTask;
  readonly context: ProgressContext;
  /** Shows the whole page anew: hand work changes other lines too. */
  readonly reload: () => void;
}) {
  const t = useTranslations('ledger');
  return (
    <div className="grid gap-x-8 gap-y-4 bg-fill-1 px-4 py-4 text-12 leading-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid content-start gap-3">
        <StaleNote {...{ task, context }} />
        <HandNote task={task} context={{ ...context, refresh: reload }} />
        <ProgressForm {...{ task, context }} />
        <JoinedProgress task={task} />
      </div>
      <section className="min-w-0">
        <h3 className="mb-1.5 text-ink-3">{t('history')}</h3>
        <RowHistory rowId={task.id} version={task.progress?.version ?? 0} context={context} />
      </section>
    </div>
  );
}
