'use client';
import type { Node } from '@tiptap/pm/model';
import { useFormatter, useTranslations } from 'next-intl';
import { agreesWithWords } from '@/lib/deadlines/chip-deadline';
import type { DeadlineReading } from '@/lib/deadlines/deadline-reading';
import type { DraftMeta } from '@/lib/draft/draft';
import { Button } from '../../ui/button';
import type { ChipHandle } from './chip-handle';
import { chipDeadline } from './chip-inline';
import { DateFields } from './date-fields';
import { useBoundWords } from './deadline-words';
import { TwoReadings } from './two-readings';
import { WordingField } from './wording-field';
import { WordsDiffer } from './words-differ';

const AS_READ = { relation: null, from: null, to: null };

/** What the words of a deadline mean, where that comes from, and how to say otherwise. */
export function DeadlineForm({
  chip,
  node,
  meta,
  peer,
}: {
  readonly chip: ChipHandle;
  readonly node: Node;
  readonly meta: DraftMeta;
  readonly peer: string | null;
}) {
  const t = useTranslations('chip');
  const format = useFormatter();
  const bounds = useBoundWords();
  const words = String(node.attrs.text ?? '');
  const deadline = chipDeadline(node, meta);
  const { relation, from, to, source, reading } = deadline;
  const agree = agreesWithWords(deadline);
  const day = (relation === 'from' ? from : to) ?? from;
  return (
    <>
      <div className="px-3.5 pb-2.5">
        <p className="flex items-baseline gap-2 text-14">
          <span className="truncate font-medium" lang="zh-CN">
            {words}
          </span>
          <span aria-hidden="true" className="text-ink-3">
            →
          </span>
          <span className="font-medium whitespace-nowrap text-accent" data-testid="deadline-date">
            {bounds(deadline) ?? (relation ? t(`relations.${relation}`) : t('noDate'))}
          </span>
          <span className="flex-1" />
          {day ? (
            <span className="shrink-0 text-12 text-ink-3">
              {format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', weekday: 'long' })}
            </span>
          ) : null}
        </p>
        <Basis source={source} speechDate={meta.speechDate} reading={reading} />
        {source === 'set' && agree ? (
          <Button className="mt-1.5" onClick={() => chip.set(AS_READ)}>
            {t('read')}
          </Button>
        ) : null}
      </div>
      {agree || !reading ? null : (
        <WordsDiffer
          says={t('wordsSay', { read: bounds(reading) ?? t(`relations.${reading.relation}`) })}
          onReread={() => chip.set(AS_READ)}
        />
      )}
      {reading?.ambiguous ? (
        <TwoReadings
          words={words}
          reading={reading}
          chosen={deadline}
          onChoose={(one, safe) =>
            chip.set(safe ? AS_READ : { relation: reading.relation, from: one.from, to: one.to })
          }
        />
      ) : null}
      <DateFields
        key={`${relation} ${from} ${to}`}
        deadline={deadline}
        onSet={(said) => chip.set({ ...said })}
      />
      <WordingField value={words} peer={peer} first onChange={(text) => chip.set({ text })} />
    </>
  );
}

/** Dates that hang on a holiday schedule nobody has published yet. */
function isEstimate({ basis }: DeadlineReading): boolean {
  return basis === 'workdays-estimated' || basis === 'holiday-estimated';
}

/** One line: where the dates come from. */
function Basis({
  source,
  speechDate,
  reading,
}: {
  readonly source: 'read' | 'set' | 'unread';
  readonly speechDate: string | null;
  readonly reading: ReturnType<typeof chipDeadline>['reading'];
}) {
  const t = useTranslations('chip');
  const counted = reading !== null && reading.basis !== 'stated' && reading.basis !== 'none';
  const said =
    source === 'set'
      ? t('byHand')
      : source === 'unread'
        ? t('unread')
        : reading?.impossible
          ? t('impossible')
          : reading?.basis === 'unbound'
            ? t('unbound')
            : counted && reading.basis !== 'rule'
              ? isEstimate(reading)
                ? t('estimated')
                : speechDate
                  ? t('basis', { date: speechDate })
                  : t('noSpeechDate')
              : null;
  return said ? (
    <p className={`text-12 ${reading?.impossible ? 'text-over' : 'text-ink-3'}`}>{said}</p>
  ) : null;
}
