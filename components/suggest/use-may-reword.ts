'use client';
import { can } from '@/lib/access/can';
import { isFinal } from '@/lib/review/stage';
import type { LiveSession } from '../editor/live-session';
import { useFact } from '../editor/use-observable';
import { usePhone } from './use-phone';

/** Whether selected words can be given other wording in a sheet: on a phone, where the text is only read. */
export function useMayReword(session: LiveSession): boolean {
  const may = useMaySuggest(session);
  return usePhone() && may;
}

/** Whether this person may suggest now (SUG1, SUG3). */
export function useMaySuggest(session: LiveSession): boolean {
  return useFact(session.connection.state, ({ role, stage, phase }) => {
    return can(role, 'draft.suggest') && !isFinal(stage) && phase !== 'closed';
  });
}
