import { useTranslations } from 'next-intl';
import type { SectionStatus } from '@/lib/sections/work/section-work';

/** Colour never stands alone: every status has a shape, and a word for those who point or listen. */
const LOOK: Readonly<Record<SectionStatus, readonly [shape: string, colour: string]>> = {
  unstarted: ['○', 'text-ink-3'],
  drafting: ['◐', 'text-plan'],
  ready: ['●', 'text-near'],
  merged: ['✓', 'text-done'],
};

/** How far a section is, as a small mark. */
export function StatusMark({
  status,
  silent = false,
}: {
  readonly status: SectionStatus;
  /** The word stands beside it. */
  readonly silent?: boolean;
}) {
  const word = useTranslations('sections')(`status.${status}`);
  const [shape, colour] = LOOK[status];
  return (
    <span
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': word, title: word })}
      className={`inline-block w-3 shrink-0 text-center text-[10px] ${colour}`}
    >
      {shape}
    </span>
  );
}
