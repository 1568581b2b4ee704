import type { Metadata } from 'next';
import { DraftEditor } from '@/components/editor/draft-editor';
import { can } from '@/lib/access/can';
import { recordVisit } from '@/lib/db/drafts/record-visit';
import { listRescuedTexts } from '@/lib/db/rescued/list-rescued-texts';
import { civilDateIn } from '../../i18n/civil-date-in';
import { ClientMessages } from '../../i18n/client-messages';
import { chooseLocale } from '../../preferences/actions';
import {
  dismissRescued,
  inviteToDraft,
  loadPeople,
  rename,
  revokeInvite,
  setDraftRole,
  updateMeta,
} from './actions';
import {
  assign,
  beginThread,
  changeComment,
  placeThread,
  removeComment,
  reply,
  setResolved,
} from './comment-actions';
import { ledger } from './ledger-props';
import { library } from './library-props';
import { openingDraft } from './opening-draft';
import { readScaffolds, saveOutline } from './scaffold-actions';
import { setWork } from './section-actions';
import { loadStage, setStage } from './stage-actions';
import { saveTemplate } from './template-actions';
import { addUnit, listUnits } from './unit-actions';
import { keepVersion, listDraftVersions, prepareRestore, since, verify } from './version-actions';

const units = { list: listUnits, add: addUnit };

interface Params {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { draft } = await openingDraft((await params).id);
  return { title: draft.meta.name };
}

export default async function DraftPage({ params }: Params) {
  const { draft, person } = await openingDraft((await params).id);
  const { id: draftId, role, stage, meta, html, chars, wordBudget, scaffold } = draft;
  const [rescued] = await Promise.all([
    listRescuedTexts({ userId: person.userId, draftId }),
    recordVisit({ userId: person.userId, draftId }),
  ]);
  return (
    <ClientMessages
      groups={[
        'common',
        'error',
        'look',
        'role',
        'roleHint',
        'people',
        'draftPeople',
        'editor',
        'slash',
        'outline',
        'chip',
        'draftMeta',
        'speaking',
        'recognise',
        'speaking',
        'find',
        'keys',
        'panel',
        'library',
        'scaffolds',
        'templates',
        'genre',
        'ledger',
        'placeholders',
        'speaking',
        'comments',
        'suggest',
        'suggestions',
        'sections',
        'merge',
        'versions',
        'stage',
        'save',
        'banner',
        'rescue',
      ]}
    >
      <DraftEditor
        key={draftId}
        {...{ draftId, role, stage, html, chars, wordBudget, scaffold, rescued }}
        meta={meta}
        today={civilDateIn(draft.timeZone)}
        me={{ id: person.userId, name: person.name }}
        mayRename={can(role, 'draft.meta')}
        mayManage={can(role, 'draft.people')}
        actions={{
          rename,
          dismissRescued,
          chooseLocale,
          loadPeople,
          setDraftRole,
          inviteToDraft,
          revokeInvite,
          updateMeta,
          stage: { read: loadStage, set: setStage },
          units,
          panels: {
            library,
            ledger,
            sections: { setWork },
            templates: { save: saveTemplate },
            scaffolds: { readScaffolds, saveOutline },
            units,
            versions: { list: listDraftVersions, keep: keepVersion, prepareRestore, verify, since },
            comments: {
              ...{ beginThread, reply, changeComment, removeComment },
              ...{ setResolved, assign, placeThread },
            },
          },
        }}
      />
    </ClientMessages>
  );
}
