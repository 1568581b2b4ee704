'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { signIn } from '@/lib/db/accounts/sign-in';
import { signOut } from '@/lib/db/accounts/sign-out';
import { email, typedPassword } from '../forms/rules';
import { runForm } from '../forms/run-form';
import { safeNext } from './safe-next';
import { setSessionCookies } from './set-session-cookies';

const SIGN_IN = z.object({ email, password: typedPassword, next: z.string().optional() });

export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  return runForm(SIGN_IN, data, async ({ next, ...credentials }) => {
    const session = await signIn({ ...credentials, headers: await headers() });
    await setSessionCookies(session.headers);
    redirect(safeNext(next));
  });
}

export async function signOutAction(): Promise<void> {
  const ended = await signOut({ headers: await headers() });
  await setSessionCookies(ended.headers);
  redirect('/sign-in?out=1');
}
