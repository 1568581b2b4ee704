'use client';
import type { ActResult } from '../forms/act';
import { DraftTitle } from './draft-title';
import type { LiveSession } from './live-session';
import { StatePill } from './state-pill';
import { useObservable } from './use-observable';

/** Title and state of the live draft; a colleague's new title arrives by itself. */
export function LiveTitle({
  session,
  rename,
}: {
  readonly session: LiveSession;
  readonly rename: ((name: string) => Promise<ActResult>) | null;
}) {
  const meta = useObservable(session.meta);
  return (
    <>
      <DraftTitle name={meta.name} rename={rename} />
      <StatePill save={session.connection.state} />
    </>
  );
}
