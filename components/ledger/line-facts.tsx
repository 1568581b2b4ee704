import { useTranslations } from 'next-intl';
import { isToCheck } from '@/lib/ledger/ledger-counts';
import { NO_PROGRESS } from '@/lib/ledger/row-progress';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import { targetFigures } from '@/lib/ledger/target-figures';
import { taskStanding } from '@/lib/ledger/task-standing';
import { Tag } from '../ui/tag';

/** What is to be done, with its target figures and whether somebody has to look at it again. */
export function LineTask({ line }: { readonly line: LedgerLine }) {
  const t = useTranslations('ledgerPage');
  const figures = targetFigures(line.task);
  return (
    <>
      <span lang="zh-CN" className="text-13 text-ink-1">
        {line.task}
      </span>
      {figures.length > 0 ? (
        <span lang="zh-CN" className="block text-12 text-ink-3">
          {t('target')} <span className="text-ink-2">{figures.join('、')}</span>
        </span>
      ) : null}
      {isToCheck(line) ? (
        <span className="mt-0.5 block">
          <Tag tone="near">{t('stale')}</Tag>
        </span>
      ) : null}
    </>
  );
}

/** Where it stands in the text, as a link to the words. */
export function LinePlace({
  line,
  several,
}: {
  readonly line: LedgerLine;
  readonly several: boolean;
}) {
  const t = useTranslations('ledgerPage');
  const find = line.clause.slice(0, 16);
  const href = `/drafts/${line.draft.id}?${new URLSearchParams({ find, nth: '0' })}`;
  return (
    <a
      href={href}
      lang="zh-CN"
      className="rounded-2 text-ink-2 underline decoration-line-3 underline-offset-3 hover:text-ink-1"
    >
      {several ? <span className="block">{line.draft.name}</span> : null}
      {line.point?.path || t('opening')}
    </a>
  );
}

/** The dates: words of the text, the last day, and how many days are left. */
export function LineDue({ line, today }: { readonly line: LedgerLine; readonly today: string }) {
  const t = useTranslations('ledgerPage');
  const { due } = taskStanding(line, today);
  if (line.deadlines.length === 0)
    return <span className="font-medium text-near">{t('lacksDate')}</span>;
  return (
    <>
      <span lang="zh-CN" className="text-ink-1">
        {line.deadlines.map(({ words }) => words).join('、')}
      </span>
      {due ? <span className="block whitespace-nowrap text-ink-3">{due.date}</span> : null}
      {due && due.state !== 'open' ? (
        <span className={due.state === 'overdue' ? 'block text-over' : 'block text-near'}>
          {due.state === 'overdue'
            ? t('over', { n: -due.days })
            : due.days === 0
              ? t('dueToday')
              : t('left', { n: due.days })}
        </span>
      ) : null}
    </>
  );
}

/** Status and what is written of the progress. */
export function LineProgress({ line }: { readonly line: LedgerLine }) {
  const t = useTranslations('ledgerPage');
  const { status, progress, problems, nextStep, note } = line.progress ?? NO_PROGRESS;
  const more = [
    ['problems', problems],
    ['nextStep', nextStep],
    ['note', note],
  ] as const;
  return (
    <>
      <span className="text-ink-2">{t(`status.${status}`)}</span>
      {progress ? (
        <span lang="zh-CN" className="block whitespace-pre-line text-ink-1">
          {progress}
        </span>
      ) : null}
      {more.map(([key, words]) =>
        words ? (
          <span key={key} lang="zh-CN" className="block whitespace-pre-line text-ink-2">
            <span className="text-ink-3">{t(`fields.${key}`)}　</span>
            {words}
          </span>
        ) : null,
      )}
    </>
  );
}

/** Who answers for it by name. */
export function LinePeople({ line }: { readonly line: LedgerLine }) {
  const { leader, person } = line.progress ?? NO_PROGRESS;
  return (
    <span lang="zh-CN">
      {leader ? <span className="block">{leader}</span> : null}
      {person}
    </span>
  );
}
