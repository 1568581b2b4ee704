'use client';
import { LiveComments } from '../comments/live-comments';
import { LiveScaffolds } from '../scaffolds/live-scaffolds';
import { LiveSections } from '../sections/live-sections';
import { LiveSuggest } from '../suggest/live-suggest';
import { LiveTemplates } from '../templates/live-templates';
import { LiveChips } from './chip/live-chips';
import type { DraftEditorProps } from './draft-editor';
import { LiveArrival } from './live-arrival';
import type { LiveSession } from './live-session';
import { LiveSlash } from './live-slash';

/** What opens over the text, or beside a place in it. */
export function LiveOverText({
  session,
  draftId,
  me,
  scaffold,
  wordBudget,
  actions: { units, panels },
}: Pick<DraftEditorProps, 'draftId' | 'me' | 'scaffold' | 'wordBudget' | 'actions'> & {
  readonly session: LiveSession;
}) {
  const here = { session, draftId };
  return (
    <>
      <LiveSlash session={session} />
      <LiveChips {...here} actions={units} />
      <LiveSections {...here} actions={panels.sections} beginThread={panels.comments.beginThread} />
      <LiveTemplates {...here} save={panels.templates.save} units={units} />
      <LiveScaffolds {...here} {...{ scaffold, wordBudget }} actions={panels.scaffolds} />
      <LiveArrival session={session} />
      <LiveComments {...here} />
      <LiveSuggest session={session} me={me} />
    </>
  );
}
