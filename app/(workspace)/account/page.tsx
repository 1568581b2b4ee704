import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { LookForm } from '@/components/account/look-form';
import { PasswordForm } from '@/components/account/password-form';
import { PageHead } from '@/components/workspace/page-head';
import { chooseLocale, chooseTheme } from '../../preferences/actions';
import { pickTheme, THEME_COOKIE } from '../../preferences/theme';
import { myPlace } from '../../session/my-place';
import { changePasswordAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  const { person, members } = await myPlace();
  const t = await getTranslations('account');
  const me = members.find(({ userId }) => userId === person.userId);
  const theme = pickTheme((await cookies()).get(THEME_COOKIE)?.value);
  const heading = 'mb-4 border-b border-line-1 pb-1.5 text-16 font-semibold';
  return (
    <div className="grid max-w-[40rem] gap-10">
      <div>
        <PageHead title={t('title')} />
        <p className="text-14">
          <span className="font-medium">{person.name}</span>
          {me ? <span className="ml-3 text-ink-3">{me.email}</span> : null}
        </p>
      </div>
      <section>
        <h2 className={heading}>{t('look')}</h2>
        <LookForm theme={theme} chooseLocale={chooseLocale} chooseTheme={chooseTheme} />
      </section>
      <section>
        <h2 className={heading}>{t('password')}</h2>
        <PasswordForm action={changePasswordAction} />
      </section>
    </div>
  );
}
