'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { taskStanding } from '@/lib/ledger/task-standing';
import { Button } from '../ui/button';
import { LineDetails } from './line-details';
import { LineDue, LinePeople, LinePlace, LineProgress, LineTask } from './line-facts';
import type { LineProps } from './line-row';
import { LineUnits } from './line-units';
import { StandingMark } from './standing-mark';
import { useLine } from './use-line';

/** A line as a card, for phones. */
export function LineCard({ line, today, several, editing }: LineProps) {
  const t = useTranslations('ledgerPage');
  const id = useId();
  const { task, open, toggle, context, reload } = useLine(line, editing);
  const { leader, person } = task.progress ?? { leader: '', person: '' };
  return (
    <li className="grid gap-1.5 border-b border-line-1 pt-3 pb-1 text-13 text-ink-2">
      <div className="text-14">
        <LineTask line={task} />
      </div>
      <div className="flex items-start justify-between gap-3">
        <StandingMark standing={taskStanding(task, today).standing} />
        <span className="text-right">
          <LineDue line={task} today={today} />
        </span>
      </div>
      <div>
        <LineUnits line={task} />
      </div>
      <div>
        <LineProgress line={task} />
      </div>
      <div className="flex justify-between gap-3 text-12">
        <LinePlace line={task} several={several} />
        <span>
          {leader || person ? `${t('columns.person')} ` : null}
          <LinePeople line={task} />
        </span>
      </div>
      <Button
        variant="ghost"
        className="-mx-1.5 h-11 justify-self-start px-1.5!"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t('openLine', { task: task.task })}
        onClick={toggle}
      >
        {t('lineHead')}
        <ChevronDown aria-hidden size={16} className={open ? 'rotate-180' : ''} />
      </Button>
      {open ? (
        <div id={id} className="-mx-4">
          <LineDetails {...{ task, context, reload }} />
        </div>
      ) : null}
    </li>
  );
}
