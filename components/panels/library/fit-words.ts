import { useTranslations } from 'next-intl';
import type { FitReason } from '@/lib/sections/fit/rank-fits';

/** Why a block fits, as one line. */
export function useFitWords(): (reasons: readonly FitReason[]) => string {
  const t = useTranslations('library');
  const nameOf = useTranslations('genre');
  const phrase = (reason: FitReason): string => {
    switch (reason.kind) {
      case 'scaffold':
        return t('fit.scaffold');
      case 'follows':
        return t('fit.follows', { before: reason.before });
      case 'job':
        return t('fit.job', { job: t(`job.${reason.job}`) });
      case 'next':
        return t('fit.next', { after: t(`job.${reason.after}`), job: t(`job.${reason.job}`) });
      case 'genre':
        return t('fit.genre', { genre: nameOf(reason.genre) });
    }
  };
  return (reasons) => reasons.map(phrase).join(t('fit.and'));
}
