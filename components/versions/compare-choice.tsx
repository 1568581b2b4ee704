'use client';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { INPUT_STYLE } from '../ui/field';
import { Segmented } from '../ui/segmented';
import { comparisonQuery } from './comparison-query';

/** A text that can be compared; `value` is its number or `now`. */
export interface ComparedText {
  readonly value: string;
  readonly name: string;
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly unit: 'word' | 'char';
  /** Both texts in one, or one of them as it reads. */
  readonly show: 'both' | 'from' | 'to';
  /** 谁写的: the words in the colours of who wrote them. */
  readonly who: '' | '1';
  /** How the changes are listed. */
  readonly by: 'section' | 'writer';
}

/** Which two texts, and by what; the address says the same. */
export function CompareChoice({
  texts,
  comparison,
}: {
  readonly texts: readonly ComparedText[];
  readonly comparison: Comparison;
}) {
  const t = useTranslations('versions');
  const router = useRouter();
  const [, start] = useTransition();
  const show = (change: Partial<Comparison>) =>
    start(() => router.replace(comparisonQuery({ ...comparison, ...change })));
  const select = (side: 'from' | 'to') => (
    <select
      aria-label={t(side)}
      value={comparison[side]}
      onChange={(event) => show({ [side]: event.target.value })}
      className={`${INPUT_STYLE} h-8 w-auto! max-w-44 min-w-0 px-2! text-13! max-md:h-11`}
    >
      {texts.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2 print:hidden">
      {select('from')}
      <Button
        variant="ghost"
        square
        aria-label={t('swap')}
        title={t('swap')}
        onClick={() => show({ from: comparison.to, to: comparison.from })}
      >
        <ArrowLeftRight aria-hidden size={16} />
      </Button>
      {select('to')}
      <Segmented
        name="unit"
        label={t('unit')}
        value={comparison.unit}
        onChange={(unit) => show({ unit: unit === 'char' ? 'char' : 'word' })}
        choices={[
          { value: 'word', label: t('word') },
          { value: 'char', label: t('char') },
        ]}
      />
      <Segmented
        name="show"
        label={t('show')}
        value={comparison.show}
        onChange={(side) => show({ show: side === 'from' || side === 'to' ? side : 'both' })}
        choices={[
          { value: 'both', label: t('showBoth') },
          { value: 'from', label: t('showFrom') },
          { value: 'to', label: t('showTo') },
        ]}
      />
      <Button
        variant={comparison.who ? 'primary' : 'ghost'}
        aria-pressed={comparison.who === '1'}
        onClick={() => show({ who: comparison.who ? '' : '1' })}
      >
        {t('who')}
      </Button>
    </div>
  );
}
