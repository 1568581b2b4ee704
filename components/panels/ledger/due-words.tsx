import { useTranslations } from 'next-intl';
import type { Due } from '@/lib/ledger/due-state';
import type { LedgerDeadline } from '@/lib/ledger/ledger-row';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { taskStanding } from '@/lib/ledger/task-standing';

/** The dates of a task: the words of the text, the days they mean, and how it stands today. */
export function DueWords({ row, today }: { readonly row: LedgerTask; readonly today: string }) {
  const t = useTranslations('ledger');
  const { due } = taskStanding(row, today);
  return (
    <>
      {row.deadlines.map((deadline) => (
        <span key={deadline.chipId} className="mr-3 inline-block">
          <span lang="zh-CN" className="text-dead">
            {deadline.words}
          </span>
          <span className="ml-2 text-ink-3 tabular-nums">
            <Days deadline={deadline} />
          </span>
          {deadline.ambiguous ? (
            <span
              role="img"
              aria-label={t('ambiguous', { text: deadline.words })}
              title={t('ambiguous', { text: deadline.words })}
              className="ml-1 font-semibold text-near"
            >
              ?
            </span>
          ) : null}
        </span>
      ))}
      {due && due.state !== 'open' ? <Standing due={due} /> : null}
    </>
  );
}

function Standing({ due }: { readonly due: Due }) {
  const t = useTranslations('ledger');
  if (due.state === 'overdue') {
    return <span className="font-medium text-over">{t('over', { n: -due.days })}</span>;
  }
  return (
    <span className="font-medium text-near">
      {due.days === 0 ? t('dueToday') : t('left', { n: due.days })}
    </span>
  );
}

/** The days a deadline means, in words where there is no last day. */
function Days({ deadline }: { readonly deadline: LedgerDeadline }) {
  const { relation, from, to, source } = deadline;
  const t = useTranslations('ledger');
  if (source === 'unread') return t('unread');
  if (relation === 'recurring' || relation === 'ongoing') return t(relation);
  if (from !== null && to !== null && from !== to) return t('range', { from, to });
  if (to !== null) return to;
  return from === null ? t('unread') : t('from', { date: from });
}
