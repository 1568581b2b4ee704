'use client';
import LogOut from 'lucide-react/icons/log-out';
import UserRound from 'lucide-react/icons/user-round';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { LookActions } from '../entry/look-switch';
import { useAct } from '../forms/use-act';
import { Menu, MenuChoices, MenuItem, MenuLine } from '../ui/menu';
import { Seal } from '../ui/seal';

export interface UserMenuProps extends LookActions {
  readonly name: string;
  readonly order: number;
  readonly theme: string;
  readonly signOut: () => Promise<void>;
}

/** The person's own seal: account, language, theme, sign out. */
export function UserMenu({
  name,
  order,
  theme,
  chooseLocale,
  chooseTheme,
  signOut,
}: UserMenuProps) {
  const t = useTranslations('nav');
  const look = useTranslations('look');
  const locale = useLocale();
  const { act, pending } = useAct();
  return (
    <Menu
      trigger={
        <button
          type="button"
          aria-label={t('userMenu', { name })}
          className="grid rounded-2 p-1 max-md:p-2.5"
        >
          <Seal name={name} order={order} />
        </button>
      }
    >
      <div className="px-2 py-1.5 text-13 font-semibold">{name}</div>
      <MenuItem asChild>
        <Link href="/account">
          <UserRound aria-hidden size={16} className="text-ink-3" />
          {t('account')}
        </Link>
      </MenuItem>
      <MenuLine />
      <MenuChoices
        label={look('theme')}
        value={theme}
        onChange={(value) => act(() => chooseTheme(value))}
        choices={(['system', 'light', 'dark'] as const).map((value) => ({
          value,
          label: look(value),
        }))}
      />
      <MenuChoices
        label={look('language')}
        value={locale}
        onChange={(value) => act(() => chooseLocale(value))}
        choices={(['zh-CN', 'en'] as const).map((value) => ({ value, label: look(value) }))}
      />
      <MenuLine />
      <MenuItem icon={<LogOut aria-hidden size={16} />} onSelect={() => act(() => signOut())}>
        {pending ? t('signingOut') : t('signOut')}
      </MenuItem>
    </Menu>
  );
}
