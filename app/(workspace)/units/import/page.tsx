import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportUnits } from '@/components/units/import/import-units';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listUnits } from '@/lib/db/units/list-units';
import { myPlace } from '../../../session/my-place';
import { importAction } from './import-action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units.importing'))('title') };
}

export default async function ImportPage() {
  const { person, workspace } = await myPlace();
  if (!workspace || !can(workspace.role, 'units.write')) forbidden();
  const t = await getTranslations('units.importing');
  const registry = await listUnits({ actorId: person.userId, workspaceId: workspace.id });
  return (
    <div className="max-w-[58rem]">
      <PageHead title={t('title')} lead={t('lead')} />
      <ImportUnits registry={registry} send={importAction} />
    </div>
  );
}
