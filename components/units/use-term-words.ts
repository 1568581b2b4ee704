import { useTranslations } from 'next-intl';
import type { Term } from '@/lib/units/term';

/** Says a term in words: 2014-03-01 至 2018-12-31; nothing when it is open at both ends. */
export function useTermWords(): (term: Term) => string {
  const t = useTranslations('units.term');
  return ({ from, to }) => {
    if (from !== null && to !== null) return t('both', { from, to });
    if (from !== null) return t('from', { from });
    return to === null ? '' : t('to', { to });
  };
}
