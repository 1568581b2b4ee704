import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button-link';
import { NewDraftForm } from '@/components/workspace/new-draft-form';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { offeredScaffolds } from '@/lib/db/scaffolds/offered-scaffolds';
import { knownSpeakers } from '@/lib/db/scaffolds/speaker-rates';
import { listTemplates } from '@/lib/db/templates/list-templates';
import { myPlace } from '../../session/my-place';
import { createDraftAction } from './actions';
import { readTemplate, retireTemplate } from './template-actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newDraft'))('title') };
}

export default async function NewDraftPage() {
  const { person, workspace } = await myPlace();
  if (!workspace || !can(workspace.role, 'draft.create')) forbidden();
  const actor = { actorId: person.userId, workspaceId: workspace.id };
  const [scaffolds, speakers, templates, t] = await Promise.all([
    offeredScaffolds(actor),
    knownSpeakers(actor),
    listTemplates(actor),
    getTranslations('newDraft'),
  ]);
  const manage = (await getTranslations('scaffolds'))('manage');
  return (
    <div className="max-w-[46rem]">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        action={
          <ButtonLink variant="ghost" href="/scaffolds">
            {manage}
          </ButtonLink>
        }
      />
      <NewDraftForm
        action={createDraftAction}
        scaffolds={scaffolds}
        speakers={speakers}
        templates={templates}
        templateActions={{ read: readTemplate, setRetired: retireTemplate }}
      />
    </div>
  );
}
