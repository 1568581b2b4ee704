'use client';
import { useTranslations } from 'next-intl';
import { PLACEHOLDER_TYPES } from '@/lib/draft/draft';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import { AskedLines } from './asked-lines';

/** What a name asks for: its type, what a number counts, what a choice is made among. Holds for all its places. */
export function AskedFields({
  asked,
  onAsk,
}: {
  readonly asked: AskedFor;
  /** @returns whether it holds now */
  readonly onAsk: (asked: AskedFor) => boolean;
}) {
  const t = useTranslations('placeholders');
  return (
    <div className="grid grid-cols-[7.5rem_1fr] items-start gap-2">
      <label className="grid gap-1 text-12 text-ink-3">
        {t('type')}
        <select
          value={asked.type ?? 'text'}
          onChange={({ target: { value } }) =>
            onAsk({ ...asked, type: PLACEHOLDER_TYPES.find((one) => one === value) ?? null })
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
        <AskedLines
          key="number"
          label={t('measure')}
          hint={t('measureHint')}
          lines={[asked.measure]}
          onStore={([measure = '']) => onAsk({ ...asked, measure })}
        />
      ) : null}
      {asked.type === 'choice' ? (
        <AskedLines
          key="choice"
          several
          label={t('options')}
          hint={t('optionsHint')}
          lines={asked.options}
          onStore={(options) => onAsk({ ...asked, options })}
        />
      ) : null}
    </div>
  );
}
