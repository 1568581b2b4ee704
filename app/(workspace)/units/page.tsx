import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AddUnit } from '@/components/units/add-unit';
import { RegistryTools } from '@/components/units/registry-tools';
import { UnitList } from '@/components/units/unit-list';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listUnits } from '@/lib/db/units/list-units';
import { myPlace } from '../../session/my-place';
import {
  addAction,
  addAliasAction,
  removeAliasAction,
  renameAction,
  retireAction,
  setFactsAction,
  unmergeAction,
} from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('units'))('title') };
}

export default async function UnitsPage() {
  const { person, workspace } = await myPlace();
  const t = await getTranslations('units');
  const mayWrite = can(workspace?.role ?? null, 'units.write');
  const units = workspace
    ? await listUnits({ actorId: person.userId, workspaceId: workspace.id })
    : [];
  return (
    <div className="max-w-[46rem]">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={<RegistryTools mayWrite={mayWrite} />}
      />
      {mayWrite ? <AddUnit add={addAction} /> : null}
      <UnitList
        units={units}
        mayWrite={mayWrite}
        actions={{
          rename: renameAction,
          addAlias: addAliasAction,
          removeAlias: removeAliasAction,
          retire: retireAction,
          setFacts: setFactsAction,
          unmerge: unmergeAction,
        }}
      />
    </div>
  );
}
