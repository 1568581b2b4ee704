import { useTranslations } from 'next-intl';
import type { ChipDeadline } from '@/lib/deadlines/chip-deadline';
import type { DeadlineBounds } from '@/lib/deadlines/deadline-reading';

/** Bounds as people read them: 2025-06-30, 2025-03-01 起, 2025-03-01 至 2025-05-31; null = no date. */
export function useBoundWords(): (bounds: DeadlineBounds) => string | null {
  const t = useTranslations('chip');
  return ({ from, to }) => {
    if (from && to) return from === to ? to : t('until', { from, to });
    return to ?? (from ? t('since', { date: from }) : null);
  };
}

/** The short form for the margin: 06-30; with the year when it is not that of the speech. */
export function marginDate(
  { relation, from, to }: Pick<ChipDeadline, 'relation' | 'from' | 'to'>,
  speechDate: string | null,
): string | null {
  const date = relation === 'from' ? from : (to ?? from);
  if (!date) return null;
  return date.slice(0, 4) === speechDate?.slice(0, 4) ? date.slice(5) : date;
}
