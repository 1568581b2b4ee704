'use client';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useRef } from 'react';
import type { LedgerAnchor } from '@/lib/ledger/ledger-row';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { taskStanding } from '@/lib/ledger/task-standing';
import { DueWords } from './due-words';
import type { LedgerContext } from './ledger-context';
import { ProgressLine } from './progress-line';
import { StandingMark } from './standing-mark';
import { TaskDetails } from './task-details';
import { UnitWords } from './unit-words';

export interface ItemActions {
  readonly onGo: (anchor: LedgerAnchor) => void;
  readonly onLight: (anchor: LedgerAnchor | null) => void;
  /** Opens a row, or closes it when it is open. */
  readonly onOpen: (id: string) => void;
}

/** One task; pointed at, it lights its clause in the text, pressed, it goes there. */
export const LedgerItem = memo(function LedgerItem({
  row,
  label,
  current,
  today,
  context,
  onGo,
  onLight,
  onOpen,
}: ItemActions & {
  readonly row: LedgerTask;
  /** The number in front: that of the point, or the path to it where the group does not say it. */
  readonly label: string;
  /** The caret is in its clause. */
  readonly current: boolean;
  readonly today: string;
  /** Given while the row is open. */
  readonly context: LedgerContext | null;
}) {
  const t = useTranslations('ledger');
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      ref={item}
      className="relative border-b border-line-1 [contain-intrinsic-size:auto_76px] [content-visibility:auto]"
    >
      <button
        type="button"
        aria-current={current ? 'location' : undefined}
        onClick={() => onGo(row.anchor)}
        onPointerEnter={() => onLight(row.anchor)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(row.anchor)}
        onBlur={() => onLight(null)}
        className="hover-fade block w-full py-2.5 pr-10 pl-4 text-left text-12 leading-5 text-ink-2 hover:bg-fill-1 focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-[current=location]:bg-fill-2 aria-[current=location]:shadow-[inset_2px_0_0_var(--accent)]"
      >
        <span lang="zh-CN" className="mb-0.5 flex gap-2 text-13 text-ink-1">
          <StandingMark standing={taskStanding(row, today).standing} />
          {label ? <span className="shrink-0 text-ink-3">{label}</span> : null}
          <span className="line-clamp-3 min-w-0 flex-1">{row.task}</span>
        </span>
        <span className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3">
          <UnitWords row={row} />
          <span className="text-ink-3">{t('due')}</span>
          <span>
            {row.deadlines.length > 0 ? (
              <DueWords row={row} today={today} />
            ) : (
              <span className="font-medium text-near">{t('lacksDate')}</span>
            )}
          </span>
          <ProgressLine task={row} />
        </span>
      </button>
      <button
        type="button"
        aria-expanded={context !== null}
        aria-label={t('open', { task: row.task })}
        title={context ? t('close') : t('progress')}
        onClick={() => onOpen(row.id)}
        className="hover-fade absolute top-2 right-2 grid size-7 place-items-center rounded-1 text-ink-3 hover:bg-fill-2 hover:text-ink-1 max-md:size-11"
      >
        <ChevronDown aria-hidden size={16} className={context ? 'rotate-180' : ''} />
      </button>
      {context ? <TaskDetails task={row} context={context} /> : null}
    </li>
  );
});
