'use client';
import { useTranslations } from 'next-intl';
import { DraftPeople, type DraftPeopleActions } from '../people/draft-people';
import { useFinal } from '../stage/use-stage';
import { ExportMenu } from './export-menu';
import type { LiveSession } from './live-session';
import type { UpdateMeta } from './meta-dialog';
import { MoreMenu } from './more-menu';
import { useCopyAll } from './use-copy-all';

/** What can be done with the whole draft: its people, export. */
export function DraftActions({
  session,
  draftId,
  me,
  mayManage,
  mayChange,
  actions,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly me: string;
  readonly mayManage: boolean;
  readonly mayChange: boolean;
  readonly actions: DraftPeopleActions & { readonly updateMeta: UpdateMeta };
}) {
  const done = useTranslations('editor')('exportDone');
  const copyAll = useCopyAll(session, done);
  const final = useFinal(session);
  return (
    <>
      <DraftPeople draftId={draftId} me={me} mayManage={mayManage} actions={actions} />
      <ExportMenu draftId={draftId} copyAll={copyAll} editor={() => session.editor.get()} />
      <MoreMenu
        session={session}
        save={mayChange && !final ? (meta) => actions.updateMeta(draftId, meta) : null}
      />
    </>
  );
}
