import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/workspace/page-head';
import { SearchBox } from '@/components/workspace/search-box';
import { SearchResults } from '@/components/workspace/search-results';
import { searchDrafts } from '@/lib/db/search/search-drafts';
import { requirePerson } from '../../session/require-person';

interface Params {
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') };
}

export default async function SearchPage({ searchParams }: Params) {
  const { userId } = await requirePerson();
  const { q } = await searchParams;
  const query = [q].flat()[0] ?? '';
  const [{ state, drafts, more }, t, now] = await Promise.all([
    searchDrafts({ userId, query }),
    getTranslations('search'),
    getNow(),
  ]);
  const found = drafts.length > 0;
  const summary = t(more ? 'summaryMore' : 'summary', { drafts: drafts.length });
  return (
    <>
      <PageHead title={t('title')} />
      <SearchBox className="mb-4 md:hidden" />
      <p role="status" className="pb-2 text-12 text-ink-3 empty:hidden">
        {found ? summary : null}
      </p>
      {found ? <SearchResults drafts={drafts} now={now} /> : null}
      {state === 'found' && !found ? (
        <EmptyState title={t('none', { query: query.trim() })}>{t('noneText')}</EmptyState>
      ) : null}
      {state === 'empty' ? <EmptyState title={t('ask')}>{t('askText')}</EmptyState> : null}
      {state === 'too-long' ? (
        <EmptyState title={t('tooLong')}>{t('tooLongText')}</EmptyState>
      ) : null}
    </>
  );
}
