import type { ReactNode } from 'react';
import { ClientMessages } from '../i18n/client-messages';

export default function EntryLayout({ children }: { readonly children: ReactNode }) {
  return (
    <ClientMessages groups={['common', 'error', 'look', 'setup', 'signIn', 'invite']}>
      {children}
    </ClientMessages>
  );
}
