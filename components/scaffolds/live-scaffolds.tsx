'use client';
import { useEffect } from 'react';
import type { LiveSession } from '../editor/live-session';
import { closePageTool, pageTool } from '../editor/page-tool';
import { useLoaded } from '../editor/use-loaded';
import { useObservable } from '../editor/use-observable';
import type { OutlineActions } from './outline-actions';

const loadFollower = () => import('./follow-scaffolds');
const loadDialog = () => import('./outline-dialog');

/** Knows the scaffolds that the text was made from, and has the window in which its outline is saved as one. */
export function LiveScaffolds({
  session,
  draftId,
  scaffold,
  wordBudget,
  actions,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  /** Key of the one that the draft was made from. */
  readonly scaffold: string | null;
  readonly wordBudget: number | null;
  readonly actions: OutlineActions;
}) {
  const editor = useObservable(session.editor);
  const follower = useLoaded(editor !== null, loadFollower);
  const wanted = useObservable(pageTool)?.name === 'scaffold';
  const dialog = useLoaded(wanted, loadDialog);
  const { readScaffolds } = actions;
  useEffect(() => {
    if (!editor || !follower) return;
    return follower.followScaffolds(editor, scaffold, async (keys) => {
      const { data } = await readScaffolds(draftId, keys);
      if (!data) throw new Error('the scaffolds were not read');
      return data;
    });
  }, [editor, follower, draftId, scaffold, readScaffolds]);
  return wanted && dialog && editor ? (
    <dialog.OutlineDialog
      {...{ session, editor, draftId, wordBudget }}
      save={actions.saveOutline}
      onClose={closePageTool}
    />
  ) : null;
}
