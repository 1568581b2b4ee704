import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SetupForm } from '@/components/entry/setup-form';
import { SetupSteps } from '@/components/entry/setup-steps';
import { Brand } from '@/components/ui/brand';
import { needsSetup } from '@/lib/db/accounts/needs-setup';
import { Look } from '../look';
import { setupAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setup'))('card') };
}

export default async function SetupPage() {
  if (!(await needsSetup())) redirect('/sign-in');
  const t = await getTranslations('setup');
  return (
    <div className="min-h-dvh bg-surface px-4 py-6 md:px-10">
      <header className="flex items-center justify-between">
        <Brand />
        <Look />
      </header>
      <main className="mx-auto grid max-w-[64rem] gap-10 py-12 xl:grid-cols-[24rem_1fr] xl:gap-20">
        <div>
          <h1 className="font-title text-28 font-bold">{t('title')}</h1>
          <p className="mt-1 text-14 text-ink-2">{t('lead')}</p>
          <SetupSteps />
        </div>
        <section
          aria-labelledby="card"
          className="w-full max-w-[33rem] bg-paper px-5 py-7 shadow-page md:px-10 md:py-9"
        >
          <h2 id="card" className="mb-6 font-title text-20 font-bold">
            {t('card')}
          </h2>
          <SetupForm action={setupAction} />
        </section>
      </main>
    </div>
  );
}
