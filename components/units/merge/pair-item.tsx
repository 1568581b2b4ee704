'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { SimilarPair } from '@/lib/units/similar-units';
import { type MergeActions, MergeButton } from './merge-button';

/** Two entries that may be one, why, and which one stays. */
export function PairItem({
  pair: { a, b, why, names },
  actions,
}: {
  readonly pair: SimilarPair;
  readonly actions: MergeActions;
}) {
  const t = useTranslations('units.merging');
  const group = useId();
  // The longer name is the full one.
  const [keepB, setKeepB] = useState(b.name.length > a.name.length);
  const [kept, other] = keepB ? [b, a] : [a, b];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line-1 py-3">
      <fieldset className="min-w-0 flex-1 basis-64">
        <legend className="mb-1 text-12 text-ink-3">
          {t(`why.${why}`)}
          {names[0] === a.name && names[1] === b.name ? null : (
            <span lang="zh-CN">（{names.join('、')}）</span>
          )}
        </legend>
        {[a, b].map((unit) => (
          <label key={unit.id} className="flex min-h-7 items-center gap-2 max-md:min-h-11">
            <input
              type="radio"
              name={group}
              aria-label={t('keep', { name: unit.name })}
              checked={unit === kept}
              onChange={() => setKeepB(unit === b)}
              className="accent-(--accent)"
            />
            <span lang="zh-CN" className="min-w-0 break-all">
              <span className={unit === kept ? 'font-medium' : undefined}>{unit.name}</span>
              <span className="ml-2 text-12 text-ink-3">
                {unit.aliases.map(({ name }) => name).join('、')}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <MergeButton kept={kept} other={other} actions={actions} />
    </li>
  );
}
