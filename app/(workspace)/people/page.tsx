import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InviteList } from '@/components/people/invite-list';
import { InviteMaker } from '@/components/people/invite-maker';
import { MemberList } from '@/components/people/member-list';
import { PageHead } from '@/components/workspace/page-head';
import { can } from '@/lib/access/can';
import { listInvites } from '@/lib/db/invites/list-invites';
import { myPlace } from '../../session/my-place';
import { inviteAction, removeAction, revokeAction, roleAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage() {
  const { person, workspace, members } = await myPlace();
  const mayManage = can(workspace?.role ?? null, 'workspace.people');
  const t = await getTranslations('people');
  const invites =
    workspace && mayManage
      ? await listInvites({ actorId: person.userId, workspaceId: workspace.id })
      : [];
  return (
    <div className="max-w-[46rem]">
      <PageHead title={t('title')} {...(mayManage ? {} : { lead: t('onlyOwner') })} />
      <h2 className="sr-only">{t('members')}</h2>
      <MemberList
        members={members}
        me={person.userId}
        mayManage={mayManage}
        setRole={roleAction}
        remove={removeAction}
      />
      {mayManage ? (
        <>
          <section className="mt-10">
            <h2 className="text-16 font-semibold">{t('invite')}</h2>
            <p className="mt-0.5 mb-3 text-13 text-ink-2">{t('inviteText')}</p>
            <InviteMaker create={inviteAction} />
          </section>
          <section className="mt-8">
            <h2 className="border-b border-line-1 pb-1.5 text-12 text-ink-2">{t('invites')}</h2>
            <InviteList invites={invites} revoke={revokeAction} />
          </section>
        </>
      ) : null}
    </div>
  );
}
