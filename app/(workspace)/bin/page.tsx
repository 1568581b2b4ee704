import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { BinList } from '@/components/workspace/bin-list';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listDrafts } from '@/lib/db/drafts/list-drafts';
import { requirePerson } from '../../session/require-person';
import { restoreAction } from '../draft-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drafts'))('binTitle') };
}

export default async function BinPage() {
  const { userId } = await requirePerson();
  const [drafts, t, now] = await Promise.all([
    listDrafts({ userId, bin: true }),
    getTranslations('drafts'),
    getNow(),
  ]);
  const rows = drafts.flatMap(({ id, name, role, deletedAt }) =>
    deletedAt ? [{ id, name, binnedAt: deletedAt, canRestore: can(role, 'draft.bin') }] : [],
  );
  return (
    <>
      <PageHead title={t('binTitle')} lead={t('binText')} />
      {rows.length === 0 ? (
        <EmptyState title={t('binEmpty')} />
      ) : (
        <BinList rows={rows} now={now} restore={restoreAction} />
      )}
    </>
  );
}
