'use client';
import UsersRound from 'lucide-react/icons/users-round';
import { useTranslations } from 'next-intl';
import { useCallback, useState, useTransition } from 'react';
import type { Role } from '@/lib/access/role';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { showToast } from '../ui/toast-store';
import { DraftMemberList, type DraftMemberRow } from './draft-member-list';
import { InviteList, type InviteRow } from './invite-list';
import { InviteMaker } from './invite-maker';

export interface DraftPeopleData {
  readonly members: readonly DraftMemberRow[];
  readonly invites: readonly InviteRow[];
}

export interface DraftPeopleActions {
  readonly loadPeople: (
    draftId: string,
  ) => Promise<ActResult & { readonly data?: DraftPeopleData }>;
  readonly setDraftRole: (draftId: string, userId: string, role: Role | null) => Promise<ActResult>;
  readonly inviteToDraft: (
    draftId: string,
    role: Role,
  ) => Promise<ActResult & { readonly path?: string }>;
  readonly revokeInvite: (inviteId: string) => Promise<ActResult>;
}

/** Who may open this draft. Owners change rights and invite; the others see the list. */
export function DraftPeople({
  draftId,
  me,
  mayManage,
  actions,
}: {
  readonly draftId: string;
  readonly me: string;
  readonly mayManage: boolean;
  readonly actions: DraftPeopleActions;
}) {
  const t = useTranslations('draftPeople');
  const people = useTranslations('people');
  const close = useTranslations('common')('close');
  const errors = useTranslations('error');
  const [open, setOpen] = useState(false);
  const [data, setData] = useState<DraftPeopleData | null>(null);
  const [, start] = useTransition();
  const { act } = useAct();
  const load = useCallback(
    () =>
      start(async () => {
        const answer = await askServer(() => actions.loadPeople(draftId));
        if (answer.error) showToast(errors(answer.error));
        else if ('data' in answer && answer.data) setData(answer.data);
      }),
    [actions, draftId, errors],
  );
  const change = (next: boolean) => {
    setOpen(next);
    if (next) load();
  };
  return (
    <>
      <Button onClick={() => change(true)} aria-label={t('open')} className="max-md:hidden">
        <UsersRound aria-hidden size={16} />
        <span className="max-xl:hidden">{t('open')}</span>
      </Button>
      <Dialog
        open={open}
        onOpenChange={change}
        title={t('title')}
        description={t('lead')}
        closeLabel={close}
      >
        {data ? (
          <div className="grid gap-6">
            <DraftMemberList
              members={data.members}
              me={me}
              mayManage={mayManage}
              setRole={(userId, role) =>
                act(() => actions.setDraftRole(draftId, userId, role), load)
              }
            />
            {mayManage ? (
              <section>
                <h3 className="font-semibold">{t('inviteTitle')}</h3>
                <p className="mb-2.5 text-13 text-ink-2">{t('inviteText')}</p>
                <InviteMaker
                  create={async (role) => {
                    const made = await actions.inviteToDraft(draftId, role);
                    load();
                    return made;
                  }}
                />
                {data.invites.length > 0 ? (
                  <>
                    <h3 className="mt-4 border-b border-line-1 pb-1 text-12 text-ink-2">
                      {people('invites')}
                    </h3>
                    <InviteList
                      invites={data.invites}
                      revoke={async (inviteId) => {
                        const result = await actions.revokeInvite(inviteId);
                        load();
                        return result;
                      }}
                    />
                  </>
                ) : null}
              </section>
            ) : null}
          </div>
        ) : (
          <div className="h-40" aria-busy="true" />
        )}
      </Dialog>
    </>
  );
}
