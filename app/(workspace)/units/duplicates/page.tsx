import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Duplicates } from '@/components/units/merge/duplicates';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listUnits } from '@/lib/db/units/list-units';
import { myPlace } from '../../../session/my-place';
import { mergeAction, unmergeAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units.merging'))('title') };
}

export default async function DuplicatesPage() {
  const { person, workspace } = await myPlace();
  if (!workspace || !can(workspace.role, 'units.write')) forbidden();
  const t = await getTranslations('units.merging');
  const units = await listUnits({ actorId: person.userId, workspaceId: workspace.id });
  return (
    <div className="max-w-[46rem]">
      <PageHead title={t('title')} lead={t('lead')} />
      <Duplicates units={units} actions={{ merge: mergeAction, unmerge: unmergeAction }} />
    </div>
  );
}
