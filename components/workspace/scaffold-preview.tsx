'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import { budgetOfMinutes, minutesOfBudget } from '@/lib/sections/scaffolds/word-budget';
import { DEFAULT_RATE, isRate } from '@/lib/speaking/speaking-rate';
import { PartList } from '../scaffolds/part-list';
import { TextField } from '../ui/field';

/**
 * The parts of a scaffold with what belongs there and how long each should be. Minutes and 字 are two
 * ways to say the same, at the rate of the speaker; 字 and rate are what is kept.
 */
export function ScaffoldPreview({
  scaffold,
  speakersRate,
  errors,
}: {
  readonly scaffold: Scaffold;
  /** Beats a minute that the speaker is known to have; null = not known. */
  readonly speakersRate: number | null;
  readonly errors: { readonly words: string | undefined; readonly rate: string | undefined };
}) {
  const t = useTranslations('newDraft');
  const [typed, setTyped] = useState({ as: 'minutes', value: String(scaffold.minutes) });
  const [typedRate, setTypedRate] = useState<string | null>(null);
  const rateField = typedRate ?? (speakersRate === null ? '' : String(speakersRate));
  const rate = isRate(Number(rateField)) ? Number(rateField) : DEFAULT_RATE;
  const { minutes, words } = bothWays(typed, rate);
  const total = Math.max(0, Number(words) || 0);
  return (
    <section aria-labelledby="parts" className="grid gap-4">
      <div className="grid gap-4 md:grid-cols-[10rem_14rem_10rem]">
        <TextField
          name="minutes"
          label={t('minutes')}
          inputMode="decimal"
          value={minutes}
          onChange={({ target }) => setTyped({ as: 'minutes', value: target.value })}
          autoComplete="off"
        />
        <TextField
          name="speakingRate"
          label={t('rate')}
          hint={
            typedRate === null && speakersRate !== null
              ? t('rateKnown')
              : t('rateHint', { rate: DEFAULT_RATE })
          }
          error={errors.rate}
          inputMode="numeric"
          placeholder={String(DEFAULT_RATE)}
          value={rateField}
          onChange={({ target }) => setTypedRate(target.value)}
          autoComplete="off"
        />
        <TextField
          name="words"
          label={t('words')}
          error={errors.words}
          inputMode="numeric"
          value={words}
          onChange={({ target }) => setTyped({ as: 'words', value: target.value })}
          autoComplete="off"
        />
      </div>
      <div>
        <h2 id="parts" className="border-b border-line-1 pb-1.5 text-12 text-ink-2">
          {t('parts')}
        </h2>
        <PartList parts={scaffold.parts} total={total} />
      </div>
    </section>
  );
}

/** What was typed last counts, the other follows from it. */
function bothWays(typed: { readonly as: string; readonly value: string }, rate: number) {
  const number = Number(typed.value);
  const sound = number > 0 && Number.isFinite(number);
  if (typed.as === 'words') {
    return { words: typed.value, minutes: sound ? String(minutesOfBudget(number, rate)) : '' };
  }
  return { minutes: typed.value, words: sound ? String(budgetOfMinutes(number, rate)) : '' };
}
