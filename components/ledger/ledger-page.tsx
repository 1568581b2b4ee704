import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LineGroup } from '@/lib/ledger/sheet/group-lines';
import { LINE_GROUPINGS } from '@/lib/ledger/sheet/group-lines';
import { STANDINGS, type Standing } from '@/lib/ledger/task-standing';
import { EmptyState } from '../ui/empty-state';
import { PageHead } from '../workspace/page-head';
import { ViewTabs } from '../workspace/view-tabs';
import { type GoneOfDraft, GonePart } from './gone-part';
import { LedgerDownloads } from './ledger-downloads';
import { type FilterChoices, LedgerFilters } from './ledger-filters';
import { LedgerCards, LedgerGroups } from './ledger-groups';
import { type LedgerView, viewHref } from './ledger-view';
import type { LineEditing } from './line-editing';
import { StandingMark } from './standing-mark';

export interface LedgerPageProps {
  readonly title: string;
  /** Of which text and which time the lines are. */
  readonly asOf: string;
  readonly view: LedgerView;
  readonly choices: FilterChoices;
  /** How many tasks stand how, of all or of the chosen draft. */
  readonly counts: Readonly<Record<Standing, number>>;
  readonly total: number;
  /** How many the filter leaves; `groups` may hold fewer. */
  readonly found: number;
  readonly shown: number;
  readonly groups: readonly LineGroup[];
  readonly today: string;
  readonly several: boolean;
  /** Progress whose rows left the text, by draft. */
  readonly gone: readonly GoneOfDraft[];
  readonly editing: LineEditing;
  readonly actions?: ReactNode;
}

/** The task ledger of one or of several drafts as a whole page. */
export function LedgerPage(props: LedgerPageProps) {
  const { title, asOf, view, counts, total, found, shown, groups, today, several } = props;
  const { gone, editing, actions } = props;
  const t = useTranslations('ledgerPage');
  const tabs = LINE_GROUPINGS.filter((by) => several || by !== 'draft').map((by) => ({
    href: viewHref(view, { by }),
    text: t(`by.${by}`),
    current: by === view.by,
  }));
  return (
    <div className="ledger-paper">
      <PageHead
        title={title}
        lead={asOf}
        action={
          <div className="flex flex-wrap gap-2 print:hidden">
            {actions}
            {total > 0 ? <LedgerDownloads view={view} n={found} /> : null}
          </div>
        }
      />
      {total === 0 ? (
        <EmptyState title={t('empty')}>{t(several ? 'emptySeveral' : 'emptyOne')}</EmptyState>
      ) : (
        <>
          <ul
            aria-label={t('counts')}
            className="flex flex-wrap items-center gap-x-5 gap-y-1 pb-2 text-13"
          >
            <li>{t('total', { n: total })}</li>
            {STANDINGS.map((standing) =>
              counts[standing] > 0 ? (
                <li key={standing}>
                  <Link
                    href={viewHref(view, { standing })}
                    className="rounded-2 hover:underline max-md:inline-flex max-md:min-h-11 max-md:items-center"
                  >
                    <StandingMark standing={standing} n={counts[standing]} />
                  </Link>
                </li>
              ) : null,
            )}
          </ul>
          <div className="print:hidden">
            <ViewTabs label={t('groupBy')} views={tabs} />
          </div>
          <LedgerFilters view={view} choices={props.choices} several={several} />
          <p role="status" className="text-12 text-ink-3 empty:hidden">
            {found < total ? t('found', { n: found }) : null}
            {shown < found ? ` ${t('cut', { n: shown })}` : null}
          </p>
          {found === 0 ? (
            <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
          ) : (
            <>
              <div className="max-md:hidden print:block!">
                <LedgerGroups {...{ groups, by: view.by, today, several, editing }} />
              </div>
              <div className="md:hidden print:hidden!">
                <LedgerCards {...{ groups, by: view.by, today, several, editing }} />
              </div>
            </>
          )}
        </>
      )}
      <GonePart drafts={gone} several={several} editing={editing} />
    </div>
  );
}
