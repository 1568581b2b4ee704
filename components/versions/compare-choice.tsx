'use client';
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { Button } from '../ui/button';
import { INPUT_STYLE } from '../ui/field';
import { Segmented } from '../ui/segmented';

/** A text that can be compared; `value` is its number or `now`. */
export interface ComparedText {
  readonly value: string;
  readonly name: string;
}

export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly unit: 'word' | 'char';
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
    start(() => router.replace(`?${new URLSearchParams({ ...comparison, ...change })}`));
  const select = (side: 'from' | 'to') => (
    <select
      aria-label={t(side)}
      value={comparison[side]}
      onChange={(event) => show({ [side]: event.target.value })}
      className={`${INPUT_STYLE} h-8 w-auto! max-w-60 min-w-0 max-md:h-11`}
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
    </div>
  );
}
