import { useTranslations } from 'next-intl';
import type { Standing } from '@/lib/ledger/task-standing';
import { classNames } from '../ui/class-names';

/** Colour and shape: what is done is a ring, everything else a dot; the word stands beside it. */
const DOT: Readonly<Record<Standing, string>> = {
  overdue: 'bg-over border-over',
  near: 'bg-near-line border-near-line',
  behind: 'bg-near-line border-near-line',
  plan: 'bg-accent border-accent',
  undated: 'bg-ink-4 border-ink-4',
  done: 'border-done',
};
const WORD: Readonly<Record<Standing, string>> = {
  overdue: 'text-over font-medium',
  near: 'text-near font-medium',
  behind: 'text-near font-medium',
  plan: 'text-ink-2',
  undated: 'text-ink-3',
  done: 'text-done',
};

/** 红黄蓝 of a task with its word: 逾期, 七天内到期, 滞后, 按期, 无时限, 办结. */
export function StandingMark({
  standing,
  n,
}: {
  readonly standing: Standing;
  readonly n?: number;
}) {
  const t = useTranslations('ledgerPage');
  return (
    <span
      className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', WORD[standing])}
    >
      <span
        aria-hidden
        className={classNames(
          'size-2 rounded-full border-2 [print-color-adjust:exact]',
          DOT[standing],
        )}
      />
      {t(`standing.${standing}`)}
      {n === undefined ? null : <span className="font-semibold tabular-nums">{n}</span>}
    </span>
  );
}
