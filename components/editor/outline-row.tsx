'use client';
import GripVertical from 'lucide-react/icons/grip-vertical';
import { useTranslations } from 'next-intl';
import { memo, useContext, useEffect, useRef, useState } from 'react';
import { WorkMark } from '../sections/work-mark';
import { sealColour } from '../ui/seal-glyph';
import { BudgetBar } from './budget-bar';
import { OutlineRowMenu } from './outline-row-menu';
import type { OutlineRow as Row } from './outline-rows';
import { useSectionBudget } from './section-budget';
import { SpeakingRate, useSpeakingTime } from './speaking-time';
import type { SectionMoves } from './use-section-moves';

const INDENT = [
  '',
  'pl-4 pt-1.5 font-semibold text-ink-1',
  'pl-5.5',
  'pl-9 text-12',
  'pl-12 text-12',
];

/** Left edge of the line that shows where a section would land, by level. */
const LINE = ['', 'left-4', 'left-5.5', 'left-9', 'left-12'];

export interface OutlineRowProps {
  readonly row: Row;
  readonly current: boolean;
  /** Tab reaches this row. */
  readonly reachable: boolean;
  /** Colours and names of who is here, one a line, so that equal rows stay equal. */
  readonly here: string;
  /** Null for readers. */
  readonly moves: SectionMoves | null;
  /** Part of what is being dragged. */
  readonly dragged: boolean;
  /** Where and at which level a dragged section would land beside this row. */
  readonly landing: `${'before' | 'after'} ${number}` | null;
}

/** A point in the outline: number, title, who is there, size. Keys and drops are the tree's. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, current, reachable, here, moves, dragged, landing } = props;
  const t = useTranslations('outline');
  const budget = useSectionBudget(row.share);
  const time = useSpeakingTime(useContext(SpeakingRate))(row.beats);
  const item = useRef<HTMLDivElement>(null);
  // Hundreds of hidden menus listened to every key and were layers in every drawing of the page.
  const [approached, setApproached] = useState(false);
  const approach = () => setApproached(true);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const [side, level] = landing?.split(' ') ?? [];
  return (
    <div
      ref={item}
      role="treeitem"
      aria-level={row.level}
      aria-current={current ? 'location' : undefined}
      aria-keyshortcuts={
        moves ? 'Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowLeft Alt+Shift+ArrowRight' : undefined
      }
      tabIndex={reachable ? 0 : -1}
      data-uid={row.uid}
      draggable={moves !== null}
      onPointerEnter={approach}
      onFocus={approach}
      className={`group hover-fade relative flex w-full cursor-pointer flex-wrap items-baseline py-1 pr-3 text-left text-ink-2 outline-none [contain-intrinsic-size:auto_28px] hover:bg-fill-1 focus-visible:shadow-[inset_0_0_0_2px_var(--accent)] aria-[current=location]:bg-fill-2 aria-[current=location]:text-ink-1 aria-[current=location]:not-focus-visible:shadow-[inset_2px_0_0_var(--accent)] max-md:min-h-11 max-md:items-center max-md:pr-4 ${INDENT[row.level] ?? ''} ${dragged ? 'opacity-45' : ''}`}
    >
      {moves && approached ? (
        <GripVertical
          aria-hidden
          size={13}
          className="absolute top-1.5 left-0.5 cursor-grab text-ink-3 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
        />
      ) : null}
      <span lang="zh-CN" className="shrink-0 whitespace-nowrap">
        {row.label}
      </span>
      <span
        lang="zh-CN"
        className={row.level === 1 ? 'line-clamp-2 min-w-0 flex-1' : 'min-w-0 flex-1 truncate'}
      >
        {row.title}
      </span>
      <WorkMark uid={row.uid} />
      {here
        ? here.split('\n').map((person) => {
            const [colour = '1', name = ''] = person.split('\t');
            return (
              <span
                key={person}
                role="img"
                aria-label={t('here', { name })}
                title={t('here', { name })}
                className="ml-1 size-2 shrink-0 self-center rounded-[1px]"
                style={{ background: `var(${sealColour(Number(colour) - 1)})` }}
              />
            );
          })
        : null}
      {budget !== null ? <BudgetBar chars={row.chars} budget={budget} time={time.short} /> : null}
      <span
        className={`ml-2 shrink-0 text-12 font-normal text-ink-3 ${moves ? 'group-focus-within:invisible group-hover:invisible' : ''} ${row.level < 3 && budget === null ? '' : 'sr-only'}`}
      >
        {row.chars.toLocaleString('en')}
        {row.level === 1 ? ` · ${time.short}` : null}
      </span>
      {moves && approached ? (
        <OutlineRowMenu uid={row.uid} title={row.label + row.title} moves={moves} />
      ) : null}
      {side ? (
        <span
          aria-hidden="true"
          data-testid="landing"
          className={`pointer-events-none absolute right-2 z-1 h-0.5 bg-accent ${LINE[Number(level)] ?? ''} ${side === 'before' ? 'top-0' : 'bottom-0'}`}
        />
      ) : null}
    </div>
  );
});
