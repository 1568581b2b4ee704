import { refresh } from 'next/cache';
import type { ActResult, Answer } from '@/components/forms/act';
import { expectedFailure } from '@/lib/db/expected-failure';
import type { SignedIn } from '@/lib/db/sessions/session-from-headers';
import { requirePerson } from '../session/require-person';

type Use<T = unknown> = (person: SignedIn) => Promise<T>;

/** Runs an action of the signed-in person and answers an expected failure as its key. */
export async function runQuietly(use: Use): Promise<ActResult> {
  try {
    await use(await requirePerson());
    return {};
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    const { code, params } = failure;
    return params ? { error: code, params } : { error: code };
  }
}

/** The same, and shows the page anew when it worked. */
export async function runAct(use: Use): Promise<ActResult> {
  const result = await runQuietly(use);
  if (!result.error) refresh();
  return result;
}

/** The same for what the page shows: a refusal says that it is out of date, so it is shown anew then too. */
export async function runShownAct(use: Use): Promise<ActResult> {
  const result = await runQuietly(use);
  refresh();
  return result;
}

/** Asks something for the signed-in person and answers what was found, or an expected failure as its key. */
export async function runAnswer<T>(use: Use<T>): Promise<Answer<T>> {
  let data: T | undefined;
  const result = await runQuietly(async (person) => {
    data = await use(person);
  });
  return { ...result, ...(data === undefined ? {} : { data }) };
}
