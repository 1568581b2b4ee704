'use client';
import { mayWrite } from '@/lib/editor/connection/save-state';
import type { LiveSession } from './live-session';
import { useFact, useObservable } from './use-observable';

/** Whether this person may change the text now. */
export function useMayWrite(session: LiveSession): boolean {
  return useFact(session.connection.state, mayWrite);
}

/** Whether this person may change what the editor shows: the text, or the copy of who suggests. */
export function useMayEdit(session: LiveSession): boolean {
  const suggests = useObservable(session.copy) !== null;
  return useMayWrite(session) || suggests;
}
