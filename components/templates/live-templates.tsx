'use client';
import type { UnitActions } from '../editor/chip/unit-choice';
import type { LiveSession } from '../editor/live-session';
import { closePageTool, pageTool } from '../editor/page-tool';
import { useLoaded } from '../editor/use-loaded';
import { useObservable } from '../editor/use-observable';
import type { SaveTemplate } from './template-actions';

const loadDialog = () => import('./save-template-dialog');

/** The window in which a speech becomes a template; it loads when it is asked for. */
export function LiveTemplates({
  session,
  draftId,
  save,
  units,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly save: SaveTemplate;
  readonly units: UnitActions;
}) {
  const editor = useObservable(session.editor);
  const wanted = useObservable(pageTool)?.name === 'template';
  const dialog = useLoaded(wanted, loadDialog);
  return wanted && dialog && editor ? (
    <dialog.SaveTemplateDialog
      {...{ editor, draftId, save, units }}
      meta={session.meta.get()}
      onClose={closePageTool}
    />
  ) : null;
}
