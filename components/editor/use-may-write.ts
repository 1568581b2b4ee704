'use client';
import { canWrite } from '@/lib/access/role';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

/** Whether this person may change the text now. */
export function useMayWrite(session: LiveSession): boolean {
  const { role, phase } = useObservable(session.connection.state);
  return role !== null && canWrite(role) && phase !== 'closed';
}
