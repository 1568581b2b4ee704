import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EntrySplit } from '@/components/entry/entry-split';
import { SignInForm } from '@/components/entry/sign-in-form';
import { needsSetup } from '@/lib/db/accounts/needs-setup';
import { signInAction } from '../../session/actions';
import { currentPerson } from '../../session/require-person';
import { safeNext } from '../../session/safe-next';
import { Look } from '../look';

interface Query {
  readonly searchParams: Promise<{ readonly next?: string; readonly out?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: Query) {
  const query = await searchParams;
  const next = safeNext(query.next);
  if (await needsSetup()) redirect('/setup');
  if (await currentPerson()) redirect(next);
  const [t, brand] = await Promise.all([getTranslations('signIn'), getTranslations('brand')]);
  return (
    <EntrySplit
      title={t('title')}
      lead={<p role="status">{query.out ? t('signedOut') : brand('tagline')}</p>}
      foot={
        <>
          <p className="mb-2 text-12 text-ink-3">{t('help')}</p>
          <Look />
        </>
      }
    >
      <SignInForm action={signInAction} next={next} />
    </EntrySplit>
  );
}
