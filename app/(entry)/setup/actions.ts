'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { createOwner } from '@/lib/db/accounts/create-owner';
import { signIn } from '@/lib/db/accounts/sign-in';
import { newAccount, requiredText, typedTwice } from '../../forms/rules';
import { runForm } from '../../forms/run-form';
import { setSessionCookies } from '../../session/set-session-cookies';

const SETUP = z.object({ workspace: requiredText, ...newAccount }).refine(...typedTwice);

export async function setupAction(_: FormState, data: FormData): Promise<FormState> {
  return runForm(SETUP, data, async ({ workspace, name, email, password }) => {
    await createOwner({ workspaceName: workspace, name, email, password });
    const session = await signIn({ email, password, headers: await headers() });
    await setSessionCookies(session.headers);
    redirect('/');
  });
}
