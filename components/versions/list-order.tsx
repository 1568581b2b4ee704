'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Segmented } from '../ui/segmented';
import type { Comparison } from './compare-choice';
import { comparisonQuery } from './comparison-query';

/** The changes by section or by who made them; the address says the same. */
export function ListOrder({ comparison }: { readonly comparison: Comparison }) {
  const t = useTranslations('versions');
  const router = useRouter();
  const [, start] = useTransition();
  return (
    <div className="border-b border-line-1 px-4 py-2">
      <Segmented
        name="by"
        label={t('by')}
        value={comparison.by}
        onChange={(by) =>
          start(() =>
            router.replace(
              comparisonQuery({ ...comparison, by: by === 'writer' ? 'writer' : 'section' }),
            ),
          )
        }
        choices={[
          { value: 'section', label: t('bySection') },
          { value: 'writer', label: t('byWriter') },
        ]}
      />
    </div>
  );
}
