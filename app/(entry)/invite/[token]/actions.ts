'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { signIn } from '@/lib/db/accounts/sign-in';
import { acceptInvite } from '@/lib/db/invites/accept-invite';
import { newAccount, typedTwice } from '../../../forms/rules';
import { runForm } from '../../../forms/run-form';
import { currentPerson } from '../../../session/require-person';
import { setSessionCookies } from '../../../session/set-session-cookies';

const token = z.string().min(1, 'invite-expired');
const WITH_ACCOUNT = z.object({ token, ...newAccount }).refine(...typedTwice);
const AS_MYSELF = z.object({ token });

export async function acceptAction(_: FormState, data: FormData): Promise<FormState> {
  const person = await currentPerson();
  if (person) {
    return runForm(AS_MYSELF, data, async (input) => {
      const { draftId } = await acceptInvite({ token: input.token, userId: person.userId });
      redirect(draftId ? `/drafts/${draftId}` : '/');
    });
  }
  return runForm(WITH_ACCOUNT, data, async ({ token, name, email, password }) => {
    const { draftId } = await acceptInvite({ token, account: { name, email, password } });
    const session = await signIn({ email, password, headers: await headers() });
    await setSessionCookies(session.headers);
    redirect(draftId ? `/drafts/${draftId}` : '/');
  });
}
