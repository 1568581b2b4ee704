'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { createOwner } from '@/lib/db/accounts/create-owner';
import { signIn } from '@/lib/db/accounts/sign-in';
import { createSample } from '@/lib/db/sample/create-sample';
import { newAccount, requiredText, typedTwice } from '../../forms/rules';
import { runForm } from '../../forms/run-form';
import { civilDateIn } from '../../i18n/civil-date-in';
import { setSessionCookies } from '../../session/set-session-cookies';

const SETUP = z
  .object({ workspace: requiredText, ...newAccount, sample: z.literal('on').optional() })
  .refine(...typedTwice);

export async function setupAction(_: FormState, data: FormData): Promise<FormState> {
  return runForm(SETUP, data, async ({ workspace, name, email, password, sample }) => {
    const owner = await createOwner({ workspaceName: workspace, name, email, password });
    const session = await signIn({ email, password, headers: await headers() });
    await setSessionCookies(session.headers);
    if (sample) await addSample({ actorId: owner.userId, workspaceId: owner.workspaceId });
    redirect('/');
  });
}

/** The account is made and signed in: a sample that fails must not keep its owner out. */
async function addSample(owner: { actorId: string; workspaceId: string }): Promise<void> {
  try {
    await createSample(owner, civilDateIn);
  } catch (error) {
    console.error('the sample of the workspace was not finished', error);
  }
}
