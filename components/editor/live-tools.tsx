'use client';
import { canWrite } from '@/lib/access/role';
import type { LiveSession } from './live-session';
import { ReaderTools } from './reader-tools';
import { Toolbar } from './toolbar';
import { useFact, useObservable } from './use-observable';

/** The tools for those who may write; readers only get the way to the outline. */
export function LiveTools({
  session,
  showOutline,
}: {
  readonly session: LiveSession;
  readonly showOutline: (() => void) | null;
}) {
  const editor = useObservable(session.editor);
  const may = useFact(
    session.connection.state,
    ({ role, phase }) => role !== null && canWrite(role) && phase !== 'closed',
  );
  if (!editor || !may) return <ReaderTools showOutline={showOutline} />;
  return <Toolbar editor={editor} showOutline={showOutline} />;
}
