import ChevronLeft from 'lucide-react/icons/chevron-left';
import { useTranslations } from 'next-intl';
import { changesByWriter } from '@/lib/versions/changes-by-writer';
import { changeTotals, listChanges } from '@/lib/versions/list-changes';
import type { RedlineBlock } from '@/lib/versions/redline';
import { ButtonLink } from '../ui/button-link';
import { ChangeList } from './change-list';
import { ChangeSteps } from './change-steps';
import { CompareChoice, type ComparedText, type Comparison } from './compare-choice';
import type { WrittenComparison } from './compare-writer';
import { comparisonQuery } from './comparison-query';
import { CopiedPage } from './copied-page';
import { ListOrder } from './list-order';
import { RedlineDownload } from './redline-download';
import { RedlinePage } from './redline-page';
import { WritersLegend } from './writers-legend';

/** 花脸稿: the list of changes beside the page on which they are marked. */
export function CompareView({
  draft,
  texts,
  comparison,
  redline,
  written,
}: {
  readonly draft: { readonly id: string; readonly name: string };
  readonly texts: readonly ComparedText[];
  readonly comparison: Comparison;
  readonly redline: readonly RedlineBlock[];
  readonly written: WrittenComparison;
}) {
  const t = useTranslations('versions');
  const groups = listChanges(redline);
  const changes = groups.flatMap((group) => group.changes);
  const count = changes.length;
  const bySection = groups.map((group) => ({
    title: group.heading ? `${group.heading.label}${group.heading.title}` : t('start'),
    order: null,
    changes: group.changes,
  }));
  const byWriter = changesByWriter(changes, written.words, written.only).map((group) => {
    const writer = group.writer === null ? undefined : written.writers[group.writer];
    return {
      title: writer?.name ?? t('nobody'),
      order: writer?.order ?? null,
      changes: group.changes,
    };
  });
  return (
    <div className="flex min-h-dvh flex-col bg-ground print:block print:bg-transparent">
      <header className="sticky top-0 z-10 flex min-h-[var(--bar-h)] flex-wrap items-center gap-3 border-b border-line-1 bg-surface px-3 py-1 max-md:static print:static print:border-0 print:bg-transparent">
        <ButtonLink
          variant="ghost"
          square
          href={`/drafts/${draft.id}`}
          aria-label={t('back')}
          title={t('back')}
          className="print:hidden"
        >
          <ChevronLeft aria-hidden size={18} />
        </ButtonLink>
        <h1 className="font-semibold">{t('title')}</h1>
        <span
          lang="zh-CN"
          title={draft.name}
          className="min-w-0 flex-1 truncate text-13 text-ink-2"
        >
          {draft.name}
        </span>
        <CompareChoice texts={texts} comparison={comparison} />
        <RedlineDownload draftId={draft.id} comparison={comparison} />
        <ChangeSteps key={comparisonQuery(comparison)} count={count} />
      </header>
      <div className="flex flex-1 items-start max-md:flex-col print:block">
        <aside
          aria-label={t('list')}
          className="sticky top-[var(--bar-h)] max-h-[calc(100dvh-var(--bar-h))] w-72 flex-none overflow-y-auto border-r border-line-1 bg-surface max-md:static max-md:max-h-64 max-md:w-full print:hidden"
        >
          <h2 className="flex gap-2 border-b border-line-1 px-4 py-2 font-semibold">
            {t('list')}
            <span className="text-12 font-normal text-ink-3">{t('count', { n: count })}</span>
          </h2>
          {count > 0 ? <ListOrder comparison={comparison} /> : null}
          <ChangeList
            groups={comparison.by === 'writer' ? byWriter : bySection}
            numbered={changes}
            totals={changeTotals(redline, groups)}
          />
        </aside>
        <main className="min-w-0 flex-1 overflow-x-auto py-6 max-md:w-full max-md:py-0 print:py-0">
          {comparison.who ? <WritersLegend writers={written.writers} /> : null}
          <CopiedPage>
            <RedlinePage
              redline={redline}
              changes={changes}
              written={comparison.who ? written : null}
              copies={comparison.show !== 'both'}
            />
          </CopiedPage>
        </main>
      </div>
    </div>
  );
}
