'use client';
import { useTranslations } from 'next-intl';
import { DraftPeople, type DraftPeopleActions } from '../people/draft-people';
import { countUnfilled } from './count-unfilled';
import { ExportMenu } from './export-menu';
import type { LiveSession } from './live-session';
import { useCopyAll } from './use-copy-all';

/** What can be done with the whole draft: its people, export. */
export function DraftActions({
  session,
  draftId,
  me,
  mayManage,
  actions,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly me: string;
  readonly mayManage: boolean;
  readonly actions: DraftPeopleActions;
}) {
  const done = useTranslations('editor')('exportDone');
  const copyAll = useCopyAll(session, done);
  return (
    <>
      <DraftPeople draftId={draftId} me={me} mayManage={mayManage} actions={actions} />
      <ExportMenu
        draftId={draftId}
        copyAll={copyAll}
        countUnfilled={() => countUnfilled(session.editor.get())}
      />
    </>
  );
}
