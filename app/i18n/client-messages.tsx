import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type messages from '@/messages/zh-CN.json';

/** Gives client components the message groups they use, and no others: the rest stays on the server. */
export async function ClientMessages({
  groups,
  children,
}: {
  readonly groups: readonly (keyof typeof messages)[];
  readonly children: ReactNode;
}) {
  const all = await getMessages();
  const some = Object.fromEntries(groups.map((group) => [group, all[group]]));
  return <NextIntlClientProvider messages={some}>{children}</NextIntlClientProvider>;
}
