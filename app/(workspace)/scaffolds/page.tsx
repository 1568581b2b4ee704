import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ScaffoldList } from '@/components/scaffolds/scaffold-list';
import { listScaffolds } from '@/lib/db/scaffolds/list-scaffolds';
import { myPlace } from '../../session/my-place';
import { changeAction, currentAction, retireAction, saveAction, versionsAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('scaffolds'))('title') };
}

export default async function ScaffoldsPage() {
  const { person, workspace } = await myPlace();
  if (!workspace) forbidden();
  const list = await listScaffolds({ actorId: person.userId, workspaceId: workspace.id });
  return (
    <div className="max-w-[46rem]">
      <ScaffoldList
        {...list}
        actions={{
          save: saveAction,
          change: changeAction,
          retire: retireAction,
          versions: versionsAction,
          current: currentAction,
        }}
      />
    </div>
  );
}
