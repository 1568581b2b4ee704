import { cookies } from 'next/headers';
import { LookSwitch } from '@/components/entry/look-switch';
import { chooseLocale, chooseTheme } from '../preferences/actions';
import { pickTheme, THEME_COOKIE } from '../preferences/theme';

/** The language and theme switch with its server actions. */
export async function Look() {
  const theme = pickTheme((await cookies()).get(THEME_COOKIE)?.value);
  return <LookSwitch theme={theme} chooseLocale={chooseLocale} chooseTheme={chooseTheme} />;
}
