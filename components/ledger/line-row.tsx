'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import { taskStanding } from '@/lib/ledger/task-standing';
import { LineDetails } from './line-details';
import type { LineEditing } from './line-editing';
import { LineDue, LinePeople, LinePlace, LineProgress, LineTask } from './line-facts';
import { LineUnits } from './line-units';
import { StandingMark } from './standing-mark';
import { useLine } from './use-line';

export interface LineProps {
  readonly line: LedgerLine;
  /** Civil date. */
  readonly today: string;
  /** The page has lines of several drafts. */
  readonly several: boolean;
  readonly editing: LineEditing;
}

/** A line of the table; opened, a row under it has its progress to be written and its history. */
export function LineRow({
  line,
  today,
  several,
  editing,
  columns,
}: LineProps & {
  /** How many the table has. */
  readonly columns: number;
}) {
  const t = useTranslations('ledgerPage');
  const id = useId();
  const { task, open, toggle, context, reload } = useLine(line, editing);
  return (
    <>
      <tr
        className={`align-top text-ink-2 [&>*]:py-2 [&>*]:pr-3 ${open ? 'print:border-b print:border-line-1' : 'border-b border-line-1'}`}
      >
        <th scope="row" className="font-normal">
          <LineTask line={task} />
        </th>
        <td>
          <StandingMark standing={taskStanding(task, today).standing} />
        </td>
        <td>
          <LinePlace line={task} several={several} />
        </td>
        <td>
          <LineUnits line={task} />
        </td>
        <td>
          <LineDue line={task} today={today} />
        </td>
        <td>
          <LineProgress line={task} />
        </td>
        <td>
          <LinePeople line={task} />
        </td>
        <td className="pr-0! print:hidden">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={t('openLine', { task: task.task })}
            title={t('lineHead')}
            onClick={toggle}
            className="hover-fade grid size-7 place-items-center rounded-1 text-ink-3 hover:bg-fill-2 hover:text-ink-1"
          >
            <ChevronDown aria-hidden size={16} className={open ? 'rotate-180' : ''} />
          </button>
        </td>
      </tr>
      {open ? (
        <tr id={id} className="border-b border-line-2 print:hidden">
          <td colSpan={columns}>
            <LineDetails {...{ task, context, reload }} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
