'use client';
import type { Node } from '@tiptap/pm/model';
import { useFormatter, useTranslations } from 'next-intl';
import type { DeadlineReading } from '@/lib/deadlines/deadline-reading';
import type { DraftMeta } from '@/lib/draft/draft';
import { chipDeadline } from './chip-inline';
import { useBoundWords } from './deadline-words';

/** The words of a deadline, the day they mean, and where that comes from. */
export function DeadlineFacts({ node, meta }: { readonly node: Node; readonly meta: DraftMeta }) {
  const t = useTranslations('chip');
  const format = useFormatter();
  const bounds = useBoundWords();
  const deadline = chipDeadline(node, meta);
  const { relation, from, to, source, reading } = deadline;
  const day = (relation === 'from' ? from : to) ?? from;
  return (
    <>
      <p className="flex items-baseline gap-2 text-14">
        <span className="truncate font-medium" lang="zh-CN">
          {String(node.attrs.text ?? '')}
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
