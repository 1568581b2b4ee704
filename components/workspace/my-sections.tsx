import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { MySection, SectionNotice } from '@/lib/sections/work/my-sections';
import type { ActResult } from '../forms/act';
import { StatusMark } from '../sections/status-mark';
import { PutAway } from './put-away';
import { SpeechDate } from './speech-date';

export interface MySectionsProps {
  /** Civil date of today. */
  readonly today: string;
  readonly sections: readonly MySection[];
  readonly notices: readonly SectionNotice[];
  readonly putAway: (id: string) => Promise<ActResult>;
}

/** 我的分工: what was handed over to the person, and the sections to write across drafts, the earliest first. */
export function MySections({ today, sections, notices, putAway }: MySectionsProps) {
  const t = useTranslations('mySections');
  const words = useTranslations('sections');
  if (sections.length + notices.length === 0) return null;
  return (
    <section aria-labelledby="my-sections" className="mb-6 border-t border-line-2 max-md:mt-4">
      <h2 id="my-sections" className="py-2 text-13 font-semibold">
        {t('title')} <span className="font-normal text-ink-3">{sections.length}</span>
      </h2>
      {notices.length > 0 ? (
        <ul aria-label={t('notices')} className="mb-2">
          {notices.map(({ id, kind, draftId, draftName, uid, title, fromName }) => (
            <li key={id} className="flex items-center gap-3 bg-accent-tint px-3 py-1.5 text-13">
              <span className="min-w-0 flex-1">
                {t.rich(kind, {
                  from: fromName,
                  title: () => (
                    <Link
                      href={`/drafts/${draftId}?at=${uid}`}
                      lang="zh-CN"
                      className="font-medium text-accent"
                    >
                      {title}
                    </Link>
                  ),
                })}{' '}
                <span className="text-ink-3">{draftName}</span>
              </span>
              <PutAway id={id} putAway={putAway}>
                {t('putAway')}
              </PutAway>
            </li>
          ))}
        </ul>
      ) : null}
      <ul>
        {sections.map(({ draftId, draftName, uid, title, due, status, owns, gone }) => (
          <li
            key={draftId + uid}
            className="hover-fade relative flex flex-wrap items-baseline gap-x-4 border-t border-line-1 py-2 hover:bg-fill-1"
          >
            <Link
              href={`/drafts/${draftId}?at=${uid}`}
              lang="zh-CN"
              className="min-w-0 truncate font-medium after:absolute after:inset-0 max-md:basis-full"
            >
              {title}
            </Link>
            <span
              lang="zh-CN"
              className="min-w-0 flex-1 truncate text-13 text-ink-3 max-md:basis-full"
            >
              {draftName}
            </span>
            <span className="inline-flex items-baseline gap-1 text-12 text-ink-2">
              <StatusMark status={status} silent />
              {words(`status.${status}`)}
            </span>
            <span className="text-12 text-ink-3">
              {gone ? t('gone') : owns ? words('owner') : words('helpers')}
            </span>
            <span
              className={`w-24 text-right text-12 ${due && due < today ? 'text-over' : 'text-ink-2'}`}
            >
              {due ? <SpeechDate date={due} /> : <span className="text-ink-3">{t('noDue')}</span>}
              {due && due < today ? <span className="sr-only">{t('late')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
