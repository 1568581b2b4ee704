'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { PLACEHOLDER_TYPES } from '@/lib/draft/draft';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import type { BlankOffer } from '@/lib/templates/blanks/blank-offer';
import { Check } from '../ui/check';
import { classNames } from '../ui/class-names';
import { INPUT_STYLE } from '../ui/field';

/** What somebody made of an offer. */
export interface BlankChoice {
  readonly offer: BlankOffer;
  readonly taken: boolean;
  readonly name: string;
  readonly asked: AskedFor;
}

const SMALL = classNames(INPUT_STYLE, 'h-8 text-13! max-md:h-11 max-md:text-16!');
/** A choice has to say among what; words found in a text do not. */
const TYPES = PLACEHOLDER_TYPES.filter((type) => type !== 'choice');

/** One offer: to take or to leave, under a name and with a type that can be changed. */
export const BlankItem = memo(function BlankItem({
  choice: { offer, taken, name, asked },
  index,
  refused,
  onChange,
}: {
  readonly choice: BlankChoice;
  readonly index: number;
  /** The name cannot be taken. */
  readonly refused: boolean;
  readonly onChange: (index: number, change: Partial<BlankChoice>) => void;
}) {
  const t = useTranslations('templates');
  const types = useTranslations('placeholders.types');
  const { words, places } = offer;
  return (
    <li className="grid grid-cols-[1fr] gap-x-3 gap-y-1 border-b border-line-1 py-1.5 md:grid-cols-[1fr_10rem_5.5rem] md:items-center">
      <Check
        checked={taken}
        onChange={(checked) => onChange(index, { taken: checked })}
        className="min-w-0"
      >
        <span lang="zh-CN" className="min-w-0 break-words">
          {words}
        </span>
        {places.length > 1 ? (
          <span className="flex-none text-12 text-ink-3">{t('count', { n: places.length })}</span>
        ) : null}
      </Check>
      <input
        aria-label={t('itemName', { words })}
        aria-invalid={refused || undefined}
        lang="zh-CN"
        value={name}
        disabled={!taken}
        autoComplete="off"
        onChange={(event) => onChange(index, { name: event.target.value })}
        className={SMALL}
      />
      <select
        aria-label={t('itemType', { words })}
        value={asked.type ?? 'text'}
        disabled={!taken}
        onChange={({ target: { value } }) => {
          const type = TYPES.find((one) => one === value) ?? null;
          onChange(index, { asked: { ...offer.asked, type } });
        }}
        className={classNames(SMALL, 'px-1.5!')}
      >
        {(asked.type === 'choice'
          ? (['text', ...PLACEHOLDER_TYPES] as const)
          : (['text', ...TYPES] as const)
        ).map((one) => (
          <option key={one} value={one}>
            {types(one)}
          </option>
        ))}
      </select>
    </li>
  );
});
