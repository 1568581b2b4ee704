'use client';
import { mayWrite } from '@/lib/editor/connection/save-state';
import type { LiveSession } from './live-session';
import { useFact } from './use-observable';

/** Whether this person may change the text now. */
export function useMayWrite(session: LiveSession): boolean {
  return useFact(session.connection.state, mayWrite);
}
