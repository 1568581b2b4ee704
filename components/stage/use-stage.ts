'use client';
import type { SaveState } from '@/lib/editor/connection/save-state';
import { isFinal, type Stage } from '@/lib/review/stage';
import type { LiveSession } from '../editor/live-session';
import { useFact } from '../editor/use-observable';

const stageOf = ({ stage }: SaveState): Stage => stage;

/** The stage of the draft, as the server last said. */
export function useStage(session: LiveSession): Stage {
  return useFact(session.connection.state, stageOf);
}

/** Whether the draft is final. */
export function useFinal(session: LiveSession): boolean {
  return isFinal(useStage(session));
}
