'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PLACEHOLDER_TYPES, type PlaceholderType } from '@/lib/draft/draft';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import { classNames } from '../ui/class-names';
import { INPUT_STYLE } from '../ui/field';

const SMALL = classNames(INPUT_STYLE, 'h-8 text-13!');
const BETWEEN = /[、，,;；]/;

/** What a name asks for: its type, what a number counts, what a choice is made among. Holds for all its places. */
export function AskedFields({
  asked,
  onAsk,
}: {
  readonly asked: AskedFor;
  readonly onAsk: (asked: AskedFor) => void;
}) {
  const t = useTranslations('placeholders');
  const [measure, setMeasure] = useState(asked.measure);
  const [options, setOptions] = useState(asked.options.join('、'));
  const store = (type: PlaceholderType | null) =>
    onAsk({ type, measure, options: options.split(BETWEEN) });
  const storeOnEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    store(asked.type);
  };
  return (
    <div className="grid grid-cols-[7.5rem_1fr] items-end gap-2">
      <label className="grid gap-1 text-12 text-ink-3">
        {t('type')}
        <select
          value={asked.type ?? 'text'}
          onChange={({ target: { value } }) =>
            store(PLACEHOLDER_TYPES.find((one) => one === value) ?? null)
          }
          className="h-8 rounded-2 border border-line-2 bg-paper px-1.5 text-13 text-ink-1"
        >
          {(['text', ...PLACEHOLDER_TYPES] as const).map((one) => (
            <option key={one} value={one}>
              {t(`types.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {asked.type === 'number' ? (
        <label className="grid gap-1 text-12 text-ink-3">
          {t('measure')}
          <input
            lang="zh-CN"
            value={measure}
            maxLength={20}
            placeholder={t('measureHint')}
            autoComplete="off"
            onChange={(event) => setMeasure(event.target.value)}
            onBlur={() => store('number')}
            onKeyDown={storeOnEnter}
            className={SMALL}
          />
        </label>
      ) : null}
      {asked.type === 'choice' ? (
        <label className="grid gap-1 text-12 text-ink-3">
          {t('options')}
          <input
            lang="zh-CN"
            value={options}
            placeholder={t('optionsHint')}
            autoComplete="off"
            onChange={(event) => setOptions(event.target.value)}
            onBlur={() => store('choice')}
            onKeyDown={storeOnEnter}
            className={SMALL}
          />
        </label>
      ) : null}
    </div>
  );
}
