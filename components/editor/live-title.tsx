'use client';
import type { ActResult } from '../forms/act';
import { LiveStage } from '../stage/live-stage';
import type { StageActions } from '../stage/stage-actions';
import { useFinal } from '../stage/use-stage';
import { LivePill } from '../suggest/live-pill';
import { DraftTitle } from './draft-title';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

/** Title, state and stage of the live draft; a colleague's new title arrives by itself. */
export function LiveTitle({
  session,
  draftId,
  rename,
  stage,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly rename: ((name: string) => Promise<ActResult>) | null;
  readonly stage: StageActions;
}) {
  const meta = useObservable(session.meta);
  const final = useFinal(session);
  return (
    <>
      <DraftTitle name={meta.name} rename={final ? null : rename} />
      <span className="flex min-w-0 items-baseline gap-3 max-md:items-center max-md:justify-center">
        <LivePill session={session} />
        <LiveStage session={session} draftId={draftId} actions={stage} />
      </span>
    </>
  );
}
