import Building2 from 'lucide-react/icons/building-2';
import Files from 'lucide-react/icons/files';
import LayoutList from 'lucide-react/icons/layout-list';
import ListChecks from 'lucide-react/icons/list-checks';
import Trash2 from 'lucide-react/icons/trash-2';
import UserRound from 'lucide-react/icons/user-round';
import UsersRound from 'lucide-react/icons/users-round';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Brand } from '../ui/brand';
import { Toasts } from '../ui/toasts';
import { NavLink } from './nav-link';
import { SearchBox } from './search-box';
import { UserMenu, type UserMenuProps } from './user-menu';

/** Where one can go; `short` is its name under an icon on a phone, where null has no room. */
const PLACES = [
  { href: '/', icon: Files, name: 'drafts', short: 'drafts' },
  { href: '/ledger', icon: ListChecks, name: 'ledger', short: 'ledger' },
  { href: '/bin', icon: Trash2, name: 'bin', short: 'bin' },
  { href: '/units', icon: Building2, name: 'units', short: 'units' },
  { href: '/scaffolds', icon: LayoutList, name: 'scaffolds', short: null },
  { href: '/people', icon: UsersRound, name: 'people', short: 'peopleShort' },
  { href: '/account', icon: UserRound, name: 'account', short: 'accountShort' },
] as const;
/** The first are one's own work, the others the office's. */
const OWN = 3;

/** Bar, places, page: the frame of everything outside the editor. */
export function WorkspaceShell({
  workspace,
  user,
  children,
}: {
  readonly workspace: string;
  readonly user: UserMenuProps;
  readonly children: ReactNode;
}) {
  const t = useTranslations('nav');
  const common = useTranslations('common');
  return (
    <div className="grid min-h-dvh grid-rows-[var(--bar-h)_1fr] bg-paper md:grid-cols-[208px_minmax(0,1fr)] print:block!">
      <a
        href="#main"
        className="sr-only z-60 bg-raised px-3 py-2 focus-visible:not-sr-only focus-visible:absolute focus-visible:top-2 focus-visible:left-2"
      >
        {common('skip')}
      </a>
      <header className="sticky top-0 z-10 col-span-full flex print:hidden items-center border-b border-line-1 bg-surface pr-2 pl-4">
        <Link href="/" className="rounded-2">
          <Brand />
        </Link>
        <div className="flex flex-1 justify-center px-4">
          <SearchBox keys className="w-full max-w-[22.5rem] max-md:hidden" />
        </div>
        <UserMenu {...user} />
      </header>
      <nav
        aria-label={t('label')}
        className="hidden border-r border-line-1 bg-surface p-2 md:block print:hidden!"
      >
        <div className="sticky top-[calc(var(--bar-h)+8px)] grid gap-0.5">
          {PLACES.slice(0, OWN).map(({ href, name, icon: Icon }) => (
            <NavLink key={href} href={href} icon={<Icon aria-hidden size={16} />}>
              {t(name)}
            </NavLink>
          ))}
          <p className="mt-4 truncate px-2.5 pb-1 text-12 text-ink-3">{workspace}</p>
          {PLACES.slice(OWN).map(({ href, name, icon: Icon }) => (
            <NavLink key={href} href={href} icon={<Icon aria-hidden size={16} />}>
              {t(name)}
            </NavLink>
          ))}
        </div>
      </nav>
      <main
        id="main"
        tabIndex={-1}
        className="min-w-0 px-4 pt-6 pb-28 focus-visible:shadow-none md:px-8 md:pb-16 print:p-0!"
      >
        <div className="mx-auto max-w-[60rem] print:max-w-none!">{children}</div>
      </main>
      <nav
        aria-label={t('label')}
        className="fixed inset-x-0 bottom-0 z-10 flex print:hidden border-t border-line-1 bg-surface px-2 pt-1 pb-[max(4px,env(safe-area-inset-bottom))] md:hidden"
      >
        {PLACES.map(({ href, short, icon: Icon }) =>
          short === null ? null : (
            <NavLink key={href} foot href={href} icon={<Icon aria-hidden size={20} />}>
              {t(short)}
            </NavLink>
          ),
        )}
      </nav>
      <Toasts />
    </div>
  );
}
