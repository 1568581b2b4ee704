import { useTranslations } from 'next-intl';
import { standingOf } from '@/lib/ledger/sheet/count-standings';
import type { LineGroup, LineGrouping } from '@/lib/ledger/sheet/group-lines';
import { GroupName } from './group-name';
import { LineDue, LinePeople, LinePlace, LineProgress, LineTask } from './line-facts';
import { LineUnits } from './line-units';
import { StandingMark } from './standing-mark';

interface Groups {
  readonly groups: readonly LineGroup[];
  readonly by: LineGrouping;
  /** Civil date. */
  readonly today: string;
  /** The lines are of several drafts. */
  readonly several: boolean;
}

const COLUMNS = ['task', 'standing', 'place', 'units', 'due', 'progress', 'person'] as const;
const WIDTH = ['w-[27%]', 'w-[10%]', 'w-[11%]', 'w-[17%]', 'w-[11%]', 'w-[17%]', 'w-[7%]'] as const;

/** The tasks as one table with a body per group: on wide screens and on paper. */
export function LedgerGroups({ groups, by, today, several }: Groups) {
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
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <tr className="border-b border-line-2">
            <th
              scope="rowgroup"
              colSpan={COLUMNS.length}
              className="pt-5 pb-1.5 text-13 font-semibold"
            >
              <GroupName group={group} by={by} />
              <span className="ml-2 font-normal text-ink-3 tabular-nums">{group.lines.length}</span>
            </th>
          </tr>
          {group.lines.map((line) => (
            <tr
              key={`${line.draft.id} ${line.id}`}
              className="border-b border-line-1 align-top text-ink-2 [&>*]:py-2 [&>*]:pr-3"
            >
              <th scope="row" className="font-normal">
                <LineTask line={line} />
              </th>
              <td>
                <StandingMark standing={standingOf(line, today)} />
              </td>
              <td>
                <LinePlace line={line} several={several} />
              </td>
              <td>
                <LineUnits line={line} />
              </td>
              <td>
                <LineDue line={line} today={today} />
              </td>
              <td>
                <LineProgress line={line} />
              </td>
              <td>
                <LinePeople line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The same as cards, for phones. */
export function LedgerCards({ groups, by, today, several }: Groups) {
  const t = useTranslations('ledgerPage');
  return groups.map((group) => (
    <section key={group.key}>
      <h2 className="sticky top-(--bar-h) z-1 border-b border-line-2 bg-paper pt-4 pb-1.5 text-14 font-semibold">
        <GroupName group={group} by={by} />
        <span className="ml-2 font-normal text-ink-3 tabular-nums">{group.lines.length}</span>
      </h2>
      <ul>
        {group.lines.map((line) => (
          <li
            key={`${line.draft.id} ${line.id}`}
            className="grid gap-1.5 border-b border-line-1 py-3 text-13 text-ink-2"
          >
            <div className="text-14">
              <LineTask line={line} />
            </div>
            <div className="flex items-start justify-between gap-3">
              <StandingMark standing={standingOf(line, today)} />
              <span className="text-right">
                <LineDue line={line} today={today} />
              </span>
            </div>
            <div>
              <LineUnits line={line} />
            </div>
            <div>
              <LineProgress line={line} />
            </div>
            <div className="flex justify-between gap-3 text-12">
              <LinePlace line={line} several={several} />
              <span>
                {line.progress.person ? `${t('columns.person')} ` : null}
                <LinePeople line={line} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}
