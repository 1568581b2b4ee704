import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientMessages } from './i18n/client-messages';
import { pickTheme, THEME_COOKIE } from './preferences/theme';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('brand');
  const brand = `${t('latin')} ${t('name')}`;
  return { title: { default: brand, template: `%s — ${brand}` }, description: t('tagline') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f3' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1a17' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const [locale, jar] = await Promise.all([getLocale(), cookies()]);
  return (
    <html lang={locale} data-theme={pickTheme(jar.get(THEME_COOKIE)?.value)}>
      <body>
        <ClientMessages groups={['page']}>{children}</ClientMessages>
      </body>
    </html>
  );
}
