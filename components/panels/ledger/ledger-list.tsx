'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import { type Grouping, groupRows, type LedgerGroup } from '@/lib/ledger/group-rows';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import type { RowProgress } from '@/lib/ledger/row-progress';
import type { UnitBook } from '@/lib/units/unit-book';
import { GoneList } from './gone-list';
import type { LedgerContext } from './ledger-context';
import { type ItemActions, LedgerItem } from './ledger-item';

/** The tasks in groups, each with its name and how many are in it. */
export function LedgerList({
  rows,
  by,
  current,
  today,
  gone,
  context,
  book,
  onGo,
  onLight,
}: Omit<ItemActions, 'onOpen'> & {
  readonly rows: readonly LedgerTask[];
  readonly gone: readonly RowProgress[];
  /** Null until the text and what is kept beside it are here. */
  readonly context: LedgerContext | null;
  /** The registry: a unit has one group, whatever the text calls it. */
  readonly book: UnitBook;
  readonly by: Grouping;
  readonly current: string | null;
  readonly today: string;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const onOpen = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const groups = useMemo(() => groupRows(rows, by, today, book), [rows, by, today, book]);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2">
      {groups.map((group) => (
        <section key={`${by} ${group.key}`}>
          <h3 className="sticky top-0 z-1 flex items-baseline gap-2 border-b border-line-1 bg-surface px-4 pt-3 pb-1.5 text-12 font-medium">
            <GroupName group={group} by={by} />
            <span className="text-ink-3 tabular-nums">{group.rows.length}</span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <LedgerItem
                key={row.id}
                row={row}
                label={labelOf(row, by)}
                current={row.id === current}
                context={row.id === open ? context : null}
                {...{ today, onGo, onLight, onOpen }}
              />
            ))}
          </ul>
        </section>
      ))}
      {context ? <GoneList gone={gone} context={context} /> : null}
    </div>
  );
}

/** Under its heading a task carries its own number, elsewhere the whole path. */
function labelOf({ point, section }: LedgerTask, by: Grouping): string {
  if (by !== 'section') return point?.path ?? '';
  return point && point.uid !== section?.uid ? point.label : '';
}

function GroupName({ group, by }: { readonly group: LedgerGroup; readonly by: Grouping }) {
  const t = useTranslations('ledger');
  const format = useFormatter();
  const { key, section } = group;
  if (by === 'section') {
    return (
      <span lang="zh-CN" className="min-w-0 flex-1 truncate" title={section?.title}>
        {section ? (
          <>
            {section.path}
            <span className="ml-1.5 font-normal text-ink-2">{section.title}</span>
          </>
        ) : (
          t('opening')
        )}
      </span>
    );
  }
  if (by === 'unit') {
    return key ? (
      <span lang="zh-CN" className="min-w-0 flex-1 truncate" title={key}>
        {key}
      </span>
    ) : (
      <span className="flex-1 text-near">{t('lacksUnit')}</span>
    );
  }
  if (key === 'overdue') return <span className="flex-1 text-over">{t('groupOverdue')}</span>;
  if (key === 'near') return <span className="flex-1 text-near">{t('groupNear')}</span>;
  if (key === 'done') return <span className="flex-1 text-done">{t('standing.done')}</span>;
  if (key === '') return <span className="flex-1">{t('noDay')}</span>;
  const month = new Date(`${key}-01T00:00:00Z`);
  return (
    <span className="flex-1">
      {format.dateTime(month, { year: 'numeric', month: 'long', timeZone: 'UTC' })}
    </span>
  );
}
