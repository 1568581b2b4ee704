import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { WorkspaceShell } from '@/components/workspace/workspace-shell';
import { ClientMessages } from '../i18n/client-messages';
import { chooseLocale, chooseTheme } from '../preferences/actions';
import { pickTheme, THEME_COOKIE } from '../preferences/theme';
import { signOutAction } from '../session/actions';
import { myPlace } from '../session/my-place';

export default async function WorkspaceLayout({ children }: { readonly children: ReactNode }) {
  const { person, placeName, colourOf } = await myPlace();
  const theme = pickTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <ClientMessages
      groups={[
        'common',
        'error',
        'look',
        'nav',
        'drafts',
        'search',
        'newDraft',
        'scaffolds',
        'templates',
        'genre',
        'people',
        'units',
        'ledgerPage',
        'role',
        'roleHint',
        'draftPeople',
        'setup',
        'account',
      ]}
    >
      <WorkspaceShell
        workspace={placeName}
        user={{
          name: person.name,
          order: colourOf(person.userId),
          theme,
          chooseLocale,
          chooseTheme,
          signOut: signOutAction,
        }}
      >
        {children}
      </WorkspaceShell>
    </ClientMessages>
  );
}
