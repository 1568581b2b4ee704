import { useTranslations } from 'next-intl';
import { Seal } from '../ui/seal';
import type { CompareWriter } from './compare-writer';

/** Whose words have which colour. */
export function WritersLegend({ writers }: { readonly writers: readonly CompareWriter[] }) {
  const t = useTranslations('versions');
  return (
    <ul
      aria-label={t('who')}
      className="mx-auto mb-3 flex w-full max-w-[var(--page-w)] flex-wrap gap-x-4 gap-y-1 px-4 text-13"
    >
      {writers.map(({ name, order }) => (
        <li key={order} className="flex items-center gap-1.5">
          <Seal name={name} order={order} size="s" state="member" />
          {name}
        </li>
      ))}
      <li className="text-ink-3">{t('whoPlain')}</li>
    </ul>
  );
}
