import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { needsSetup } from '@/lib/db/accounts/needs-setup';
import { type SignedIn, sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import { ASKED_PATH_HEADER } from './asked-path';

/** Who sends this request, or null; asked of the database once per request. */
export const currentPerson = cache(
  async (): Promise<SignedIn | null> => sessionFromHeaders(await headers()),
);

/**
 * Guard: the signed-in person. Others are led to the sign-in and from there back to where they were
 * going, on the first visit to the setup.
 */
export async function requirePerson(): Promise<SignedIn> {
  const person = await currentPerson();
  if (person) return person;
  if (await needsSetup()) redirect('/setup');
  const path = (await headers()).get(ASKED_PATH_HEADER) ?? '/';
  redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
}
