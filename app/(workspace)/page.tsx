import Plus from 'lucide-react/icons/plus';
import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { DraftTable } from '@/components/workspace/draft-table';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listDrafts } from '@/lib/db/drafts/list-drafts';
import { myPlace } from '../session/my-place';
import { binAction, restoreAction } from './draft-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('drafts'))('title') };
}

export default async function DraftsPage() {
  const { person, workspace, colourOf } = await myPlace();
  const [drafts, t, now] = await Promise.all([
    listDrafts({ userId: person.userId }),
    getTranslations('drafts'),
    getNow(),
  ]);
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
  return (
    <>
      <PageHead title={t('title')} action={mayCreate && rows.length > 0 ? create : null} />
      {rows.length === 0 ? (
        <EmptyState title={t('emptyTitle')} actions={mayCreate ? create : null}>
          {mayCreate ? t('emptyText') : t('emptyViewer')}
        </EmptyState>
      ) : (
        <DraftTable rows={rows} now={now} toBin={binAction} restore={restoreAction} />
      )}
    </>
  );
}
