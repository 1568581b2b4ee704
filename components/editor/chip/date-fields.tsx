'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { ChipDeadline } from '@/lib/deadlines/chip-deadline';
import { readCivilDate } from '@/lib/deadlines/civil-date';
import { DEADLINE_RELATIONS, type DeadlineRelation } from '@/lib/draft/draft';
import { classNames } from '../../ui/class-names';
import { INPUT_STYLE } from '../../ui/field';

export interface SaidDeadline {
  readonly relation: DeadlineRelation;
  readonly from: string | null;
  readonly to: string | null;
}

/** Which bounds a relation has. */
const BOUNDS: Readonly<Record<DeadlineRelation, readonly ('from' | 'to')[]>> = {
  by: ['to'],
  from: ['from'],
  on: ['to'],
  within: ['from', 'to'],
  range: ['from', 'to'],
  recurring: [],
  ongoing: [],
};

/** Relation and days to correct by hand. What is no day stays in its field and is not stored. */
export function DateFields({
  deadline,
  onSet,
}: {
  readonly deadline: ChipDeadline;
  readonly onSet: (said: SaidDeadline) => void;
}) {
  const t = useTranslations('chip');
  const id = useId();
  const [relation, setRelation] = useState<DeadlineRelation>(deadline.relation ?? 'by');
  const [typed, setTyped] = useState({ from: deadline.from ?? '', to: deadline.to ?? '' });
  const bounds = BOUNDS[relation];
  const error = problem(bounds.map((bound) => typed[bound]));
  const store = (next: DeadlineRelation, dates: typeof typed) => {
    const wanted = BOUNDS[next];
    const values = wanted.map((bound) => dates[bound].trim());
    if (problem(values) || values.some((value) => value === '')) return;
    const value = (bound: 'from' | 'to') => (wanted.includes(bound) ? dates[bound].trim() : null);
    const to = value('to');
    const said = { relation: next, from: next === 'on' ? to : value('from'), to };
    const { from, to: last, relation: now, source } = deadline;
    if (source !== 'unread' && said.relation === now && said.from === from && said.to === last) {
      return;
    }
    onSet(said);
  };
  return (
    <div className="border-t border-line-1 px-3.5 py-2.5">
      <div className="flex flex-wrap items-end gap-2">
        <label className="grid gap-1 text-12 text-ink-3">
          {t('readAs')}
          <select
            value={relation}
            onChange={(event) => {
              const next = event.target.value as DeadlineRelation;
              setRelation(next);
              store(next, typed);
            }}
            className="h-8 rounded-2 border border-line-2 bg-paper px-1.5 text-13 text-ink-1"
          >
            {DEADLINE_RELATIONS.map((one) => (
              <option key={one} value={one}>
                {t(`relations.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {bounds.map((bound) => (
          <label key={bound} className="grid gap-1 text-12 text-ink-3">
            {t(bound)}
            <input
              inputMode="numeric"
              placeholder="2026-03-18"
              autoComplete="off"
              value={typed[bound]}
              aria-invalid={error !== null || undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              onChange={(event) => setTyped({ ...typed, [bound]: event.target.value })}
              onBlur={() => store(relation, typed)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                event.preventDefault();
                store(relation, typed);
              }}
              className={classNames(INPUT_STYLE, 'h-8 w-28! px-2! text-13!')}
            />
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-12 text-over">
          {t(error.key, { date: error.date })}
        </p>
      ) : null}
    </div>
  );
}

/** What is wrong with the typed days; null = nothing, or one is still being typed. */
function problem(
  values: readonly string[],
): { key: 'badDate' | 'dateForm' | 'order'; date: string } | null {
  for (const value of values.map((one) => one.trim())) {
    if (value.length < 10 || readCivilDate(value)) continue;
    const key = /^\d{4}-\d\d-\d\d$/u.test(value) ? 'badDate' : 'dateForm';
    return { key, date: value };
  }
  const [from, to] = values;
  return from && to && from > to ? { key: 'order', date: from } : null;
}
