import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { NewDraftForm } from '@/components/workspace/new-draft-form';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { myPlace } from '../../session/my-place';
import { createDraftAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newDraft'))('title') };
}

export default async function NewDraftPage() {
  const { workspace } = await myPlace();
  if (!can(workspace?.role ?? null, 'draft.create')) forbidden();
  const t = await getTranslations('newDraft');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <NewDraftForm action={createDraftAction} />
    </>
  );
}
