'use client';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ChipDeadline } from '@/lib/deadlines/chip-deadline';
import type { DeadlineBounds, DeadlineReading } from '@/lib/deadlines/deadline-reading';
import { useBoundWords } from './deadline-words';

/** Both readings of ambiguous words; the safer one holds until another is chosen. */
export function TwoReadings({
  words,
  reading,
  chosen,
  onChoose,
}: {
  readonly words: string;
  readonly reading: DeadlineReading;
  readonly chosen: ChipDeadline;
  readonly onChoose: (bounds: DeadlineBounds, safe: boolean) => void;
}) {
  const t = useTranslations('chip');
  const boundWords = useBoundWords();
  const name = useId();
  const ways: readonly DeadlineBounds[] = [reading, ...reading.alternatives];
  return (
    <fieldset className="border-t border-line-1 px-3.5 py-2.5">
      <legend className="sr-only">{t('twoWays', { text: words })}</legend>
      <p aria-hidden="true" className="mb-1 flex items-center gap-1.5 font-medium text-near">
        <TriangleAlert size={14} />
        {t('twoWays', { text: words })}
      </p>
      {ways.map((way, index) => (
        <label
          key={`${way.from} ${way.to}`}
          className="flex h-7 cursor-pointer items-center gap-2 rounded-1 hover:bg-fill-1"
        >
          <input
            type="radio"
            name={name}
            checked={way.from === chosen.from && way.to === chosen.to}
            onChange={() => onChoose(way, index === 0)}
            className="accent-(--accent)"
          />
          <span>{boundWords(way) ?? t('noDate')}</span>
          {index === 0 ? <span className="text-12 text-ink-3">{t('stricter')}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
