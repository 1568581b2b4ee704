'use client';
import UserPen from 'lucide-react/icons/user-pen';
import { useTranslations } from 'next-intl';
import type { SectionPerson } from '@/lib/sections/work/section-work';
import { useSectionBudget } from '../../editor/section-budget';
import { StatusMark } from '../../sections/status-mark';
import { workRequest } from '../../sections/work-request';
import { Button } from '../../ui/button';
import { Seal } from '../../ui/seal';
import { SpeechDate } from '../../workspace/speech-date';
import type { MergeSection } from './merge-sections';

/** All sections: who, how far, how long, and what is still open in them. */
export function SectionList({
  sections,
  people,
  mayGive,
  onGo,
}: {
  readonly sections: readonly MergeSection[];
  readonly people: readonly SectionPerson[];
  readonly mayGive: boolean;
  readonly onGo: (uid: string) => void;
}) {
  const t = useTranslations('merge');
  return (
    <ul aria-label={t('sections')} className="border-b border-line-1">
      {sections.map((section) => (
        <SectionItem key={section.row.uid} {...{ section, people, mayGive, onGo }} />
      ))}
    </ul>
  );
}

function SectionItem({
  section: { row, work, comments, unfilled },
  people,
  mayGive,
  onGo,
}: {
  readonly section: MergeSection;
  readonly people: readonly SectionPerson[];
  readonly mayGive: boolean;
  readonly onGo: (uid: string) => void;
}) {
  const t = useTranslations('merge');
  const words = useTranslations('sections');
  const common = useTranslations('common');
  const budget = useSectionBudget(row.share);
  const order = people.findIndex(({ id }) => id === work?.ownerId);
  const owner = people[order];
  const status = work?.status ?? 'unstarted';
  const title = row.label + row.title;
  const over = budget !== null && row.chars > budget;
  return (
    <li className="flex items-start gap-2 border-t border-line-1 px-4 py-2">
      <div className="min-w-0 flex-1">
        <button
          type="button"
          lang="zh-CN"
          onClick={() => onGo(row.uid)}
          className={`hover-fade block w-full truncate text-left hover:text-accent max-md:min-h-11 ${row.level > 1 ? 'pl-4 text-13' : 'font-medium'}`}
        >
          {title}
        </button>
        <p
          className={`flex flex-wrap items-center gap-x-3 gap-y-0.5 text-12 text-ink-3 ${row.level > 1 ? 'pl-4' : ''}`}
        >
          <span className="inline-flex items-center gap-1">
            <StatusMark status={status} silent />
            {words(`status.${status}`)}
          </span>
          <span className={over ? 'text-near' : ''}>
            {budget === null ? null : `${row.chars.toLocaleString('en')} / `}
            {common('chars', { n: budget ?? row.chars })}
          </span>
          {work?.due ? (
            <span>
              {words('due')} <SpeechDate date={work.due} />
            </span>
          ) : null}
          {comments > 0 ? (
            <span className="text-near">{t('comments', { n: comments })}</span>
          ) : null}
          {unfilled > 0 ? (
            <span className="text-near">{t('unfilled', { n: unfilled })}</span>
          ) : null}
        </p>
      </div>
      <span className="flex min-h-6 items-center text-12 text-ink-3 max-md:min-h-11">
        {owner ? <Seal name={owner.name} order={order} state="member" /> : words('nobody')}
      </span>
      {mayGive ? (
        <Button
          variant="ghost"
          square
          aria-label={t('give', { title })}
          title={words('title')}
          onClick={() => workRequest.set(row.uid)}
        >
          <UserPen aria-hidden size={15} />
        </Button>
      ) : null}
    </li>
  );
}
