import { useTranslations } from 'next-intl';
import type { LineGroup, LineGrouping } from '@/lib/ledger/sheet/group-lines';
import { GroupName } from './group-name';
import { LineCard } from './line-card';
import type { LineEditing } from './line-editing';
import { LineRow } from './line-row';

interface Groups {
  readonly groups: readonly LineGroup[];
  readonly by: LineGrouping;
  /** Civil date. */
  readonly today: string;
  /** The lines are of several drafts. */
  readonly several: boolean;
  readonly editing: LineEditing;
}

const COLUMNS = ['task', 'standing', 'place', 'units', 'due', 'progress', 'person'] as const;
const WIDTH = ['w-[24%]', 'w-[11%]', 'w-[10%]', 'w-[17%]', 'w-[13%]', 'w-[17%]', 'w-[8%]'] as const;

/** The tasks as one table with a body per group: on wide screens and on paper. */
export function LedgerGroups({ groups, by, today, several, editing }: Groups) {
  const t = useTranslations('ledgerPage');
  return (
    <table className="ledger-sheet w-full table-fixed border-collapse text-left text-12 leading-[18px]">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr className="border-b border-line-2 text-ink-3">
          {COLUMNS.map((column, index) => (
            <th key={column} scope="col" className={`py-2 pr-3 font-normal ${WIDTH[index]}`}>
              {t(`columns.${column}`)}
            </th>
          ))}
          <th scope="col" className="w-10 print:hidden">
            <span className="sr-only">{t('lineHead')}</span>
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className="border-b border-line-2">
            <th
              scope="rowgroup"
              colSpan={COLUMNS.length + 1}
              className="pt-5 pb-1.5 text-13 font-semibold"
            >
              <GroupName group={group} by={by} />
              <span className="ml-2 font-normal text-ink-3 tabular-nums">{group.lines.length}</span>
            </th>
          </tr>
          {group.lines.map((line) => (
            <LineRow
              key={`${line.draft.id} ${line.id}`}
              {...{ line, today, several, editing }}
              columns={COLUMNS.length + 1}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same as cards, for phones. */
export function LedgerCards({ groups, by, today, several, editing }: Groups) {
  return groups.map((group) => (
    <section key={group.key}>
      <h2 className="sticky top-(--bar-h) z-1 border-b border-line-2 bg-paper pt-4 pb-1.5 text-14 font-semibold">
        <GroupName group={group} by={by} />
        <span className="ml-2 font-normal text-ink-3 tabular-nums">{group.lines.length}</span>
      </h2>
      <ul>
        {group.lines.map((line) => (
          <LineCard key={`${line.draft.id} ${line.id}`} {...{ line, today, several, editing }} />
        ))}
      </ul>
    </section>
  ));
}
