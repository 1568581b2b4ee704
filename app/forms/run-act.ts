import { refresh } from 'next/cache';
import type { ActResult } from '@/components/forms/act';
import type { SignedIn } from '@/lib/db/sessions/session-from-headers';
import { AppError } from '@/lib/result/app-error';
import { requirePerson } from '../session/require-person';

/** Runs an action of the signed-in person, shows the page anew, and answers an expected failure as its key. */
export async function runAct(use: (person: SignedIn) => Promise<unknown>): Promise<ActResult> {
  try {
    await use(await requirePerson());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { error: error.code };
  }
  refresh();
  return {};
}
