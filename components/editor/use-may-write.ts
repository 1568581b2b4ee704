'use client';
import { canWrite } from '@/lib/access/role';
import type { LiveSession } from './live-session';
import { useFact } from './use-observable';

/** Whether this person may change the text now. */
export function useMayWrite(session: LiveSession): boolean {
  return useFact(
    session.connection.state,
    ({ role, phase }) => role !== null && canWrite(role) && phase !== 'closed',
  );
}
