import Plus from 'lucide-react/icons/plus';
import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { DraftTable } from '@/components/workspace/draft-table';
import { MySections } from '@/components/workspace/my-sections';
import { MyThreads } from '@/components/workspace/my-threads';
import { PageHead } from '@/components/workspace/page-head';
import { SearchBox } from '@/components/workspace/search-box';
import { ViewTabs } from '@/components/workspace/view-tabs';
import { can } from '@/lib/access/can';
import { listMyThreads } from '@/lib/db/annotations/list-my-threads';
import { DRAFT_VIEWS, type DraftView, listDrafts, MAX_LISTED } from '@/lib/db/drafts/list-drafts';
import { listMySections } from '@/lib/db/section-work/list-my-sections';
import { civilDateIn } from '../i18n/civil-date-in';
import { myPlace } from '../session/my-place';
import { putAwayMention } from './comment-actions';
import { binAction, restoreAction } from './draft-actions';
import { putAway } from './section-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drafts'))('title') };
}

interface Params {
  readonly searchParams: Promise<{ readonly view?: string | string[] }>;
}

export default async function DraftsPage({ searchParams }: Params) {
  const asked = (await searchParams).view;
  const view = DRAFT_VIEWS.find((name) => name === asked) ?? 'all';
  const { person, workspace, colourOf } = await myPlace();
  const [drafts, mine, threads, t, now] = await Promise.all([
    listDrafts({ userId: person.userId, view }),
    listMySections({ userId: person.userId }),
    listMyThreads({ userId: person.userId }),
    getTranslations('drafts'),
    getNow(),
  ]);
  const today = civilDateIn(workspace?.timeZone ?? 'Asia/Shanghai');
  const mayCreate = can(workspace?.role ?? null, 'draft.create');
  const create = (
    <ButtonLink variant="primary" href="/new">
      <Plus aria-hidden size={16} />
      {t('new')}
    </ButtonLink>
  );
  const rows = drafts.map((draft) => ({
    ...draft,
    editedBy: draft.lastEditor?.name ?? null,
    editedAt: draft.lastEditedAt,
    canBin: can(draft.role, 'draft.bin'),
    here: draft.present.map((seen) => ({ ...seen, order: colourOf(seen.userId) })),
  }));
  const nothing = rows.length === 0;
  const views = (
    [
      ['all', '/', t('viewAll')],
      ['mine', '/?view=mine', t('viewMine')],
      ['recent', '/?view=recent', t('viewRecent')],
    ] as const
  ).map(([name, href, text]) => ({ href, text, current: name === view }));
  return (
    <>
      <PageHead
        title={t('title')}
        action={mayCreate && !(nothing && view === 'all') ? create : null}
      />
      <SearchBox className="mb-2 md:hidden" />
      <MyThreads {...{ ...threads, today, now }} putAway={putAwayMention} />
      <MySections {...{ ...mine, today, putAway }} />
      <ViewTabs label={t('views')} views={views} />
      {nothing ? (
        <NoDrafts view={view} create={mayCreate ? create : null} />
      ) : (
        <DraftTable rows={rows} now={now} toBin={binAction} restore={restoreAction} />
      )}
      {rows.length < MAX_LISTED ? null : (
        <p className="pt-3 text-12 text-ink-3">{t('listEnds', { n: MAX_LISTED })}</p>
      )}
    </>
  );
}

async function NoDrafts({
  view,
  create,
}: {
  readonly view: DraftView;
  readonly create: ReactNode;
}) {
  const t = await getTranslations('drafts');
  if (view === 'mine') return <EmptyState title={t('emptyMine')}>{t('emptyMineText')}</EmptyState>;
  if (view === 'recent')
    return <EmptyState title={t('emptyRecent')}>{t('emptyRecentText')}</EmptyState>;
  return (
    <EmptyState title={t('emptyTitle')} actions={create}>
      {create ? t('emptyText') : t('emptyViewer')}
    </EmptyState>
  );
}
