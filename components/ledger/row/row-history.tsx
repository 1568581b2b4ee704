'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { LedgerHistoryEntry } from '@/lib/ledger/ledger-feed';
import { tryUntilDone } from '../../editor/try-until-done';
import { fieldWords } from './field-words';
import type { ProgressContext } from './progress-context';

/** Who changed what and when, the newest first; read again with every version of the row. */
export function RowHistory({
  rowId,
  version,
  context,
}: {
  readonly rowId: string;
  readonly version: number;
  readonly context: Pick<ProgressContext, 'draftId' | 'actions'>;
}) {
  const t = useTranslations('ledger');
  const format = useFormatter();
  const [entries, setEntries] = useState<readonly LedgerHistoryEntry[] | null>(null);
  const { draftId, actions } = context;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has another history
  useEffect(
    () =>
      tryUntilDone(
        () => actions.rowHistory({ draftId, rowId }),
        (answer) => setEntries(answer.entries ?? []),
      ),
    [actions, draftId, rowId, version],
  );
  if (!entries) {
    return (
      <p role="status" className="text-ink-3">
        {t('historyLoading')}
      </p>
    );
  }
  if (entries.length === 0) return <p className="text-ink-3">{t('historyNone')}</p>;
  return (
    <ol className="grid gap-1.5">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <span className="mr-2 text-ink-3 tabular-nums">
            {format.dateTime(new Date(entry.at), {
              ...{ month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
              hour12: false,
            })}
          </span>
          <span className="mr-2">{entry.byName}</span>
          <span className="break-words text-ink-2">{said(entry)}</span>
        </li>
      ))}
    </ol>
  );

  function said({ type, field, before, after }: LedgerHistoryEntry): string {
    if (type === 'hung') return t('events.hung', { before: before ?? '' });
    if (type === 'moved') return t('events.moved', { after: after ?? '' });
    if (type !== 'changed' || !field) return t(`events.${type === 'changed' ? 'checked' : type}`);
    const words = (value: string | null) =>
      fieldWords(field, value ?? '', (status) => t(`status.${status}`)) || t('nothing');
    return t('events.changed', {
      field: t(`fields.${field}`),
      before: words(before),
      after: words(after),
    });
  }
}
