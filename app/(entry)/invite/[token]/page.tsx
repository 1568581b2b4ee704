import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EntrySplit } from '@/components/entry/entry-split';
import { InviteForm } from '@/components/entry/invite-form';
import { expectedFailure } from '@/lib/db/expected-failure';
import { type InviteToShow, readInvite } from '@/lib/db/invites/read-invite';
import { currentPerson } from '../../../session/require-person';
import { Look } from '../../look';
import { acceptAction } from './actions';

interface Params {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('link'), robots: { index: false } };
}

async function openInvite(token: string): Promise<InviteToShow | null> {
  try {
    return await readInvite({ token });
  } catch (error) {
    const code = expectedFailure(error)?.code;
    if (code === undefined || code === 'unavailable') throw error;
    return null;
  }
}

export default async function InvitePage({ params }: Params) {
  const { token } = await params;
  const [invite, person, t, role] = await Promise.all([
    openInvite(token),
    currentPerson(),
    getTranslations('invite'),
    getTranslations('role'),
  ]);
  if (!invite) {
    return (
      <EntrySplit title={t('expired')} lead={t('expiredText')} foot={<Look />}>
        {null}
      </EntrySplit>
    );
  }
  const words = { inviter: invite.invitedBy, role: role(invite.role) };
  return (
    <EntrySplit
      title={t('title', { workspace: invite.workspaceName })}
      lead={
        invite.draftName === null
          ? t('toWorkspace', words)
          : t('toDraft', { ...words, draft: invite.draftName })
      }
      foot={<Look />}
    >
      <InviteForm action={acceptAction} token={token} signedInAs={person?.name ?? null} />
      {person ? null : (
        <Link
          href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}
          className="mt-4 self-start text-13 text-accent hover:underline"
        >
          {t('haveAccount')}
        </Link>
      )}
    </EntrySplit>
  );
}
