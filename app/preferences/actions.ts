'use server';
import { cookies } from 'next/headers';
import { isLocale, LOCALE_COOKIE } from '../i18n/locale';
import { pickTheme, THEME_COOKIE } from './theme';

const YEAR_SECONDS = 365 * 24 * 3600;
const COOKIE = { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax' } as const;

/** Remembers the language; values the interface does not have are ignored. */
export async function chooseLocale(locale: string): Promise<void> {
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, COOKIE);
}

/** Remembers the theme; the server writes it on `<html>` from the next response on. */
export async function chooseTheme(theme: string): Promise<void> {
  (await cookies()).set(THEME_COOKIE, pickTheme(theme), COOKIE);
}
