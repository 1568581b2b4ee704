import { useTranslations } from 'next-intl';
import type { Standing } from '@/lib/ledger/task-standing';

/** Colour never stands alone: every standing has a shape, and a word for those who point or listen. */
const LOOK: Readonly<Record<Standing, readonly [shape: string, colour: string]>> = {
  overdue: ['▲', 'text-over'],
  near: ['◆', 'text-near'],
  behind: ['◆', 'text-near'],
  plan: ['●', 'text-plan'],
  undated: ['○', 'text-ink-3'],
  done: ['✓', 'text-done'],
};

/** 红黄蓝绿 as a small mark. */
export function StandingMark({
  standing,
  silent = false,
}: {
  readonly standing: Standing;
  /** The word stands beside it. */
  readonly silent?: boolean;
}) {
  const word = useTranslations('ledger')(`standing.${standing}`);
  const [shape, colour] = LOOK[standing];
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word, title: word })}
      className={`mr-0.5 inline-block w-3 shrink-0 text-center text-[10px] ${colour}`}
    >
      {shape}
    </span>
  );
}
