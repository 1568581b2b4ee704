'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { Role } from '@/lib/access/role';
import type { ActResult } from '../forms/act';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast-store';

export interface InviteRow {
  readonly id: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly expiresAt: Date;
}

/** Links that still work, each with the way to make it useless. */
export function InviteList({
  invites,
  revoke,
}: {
  readonly invites: readonly InviteRow[];
  readonly revoke: (inviteId: string) => Promise<ActResult>;
}) {
  const t = useTranslations('people');
  const roles = useTranslations('role');
  const format = useFormatter();
  const { act } = useAct();
  if (invites.length === 0) return <p className="py-2 text-ink-3">{t('noInvites')}</p>;
  return (
    <ul>
      {invites.map((invite) => (
        <li
          key={invite.id}
          className="flex flex-wrap items-center gap-x-4 border-b border-line-1 py-2 last:border-0"
        >
          <span className="min-w-16">{roles(invite.role)}</span>
          <span className="text-ink-2">{t('by', { name: invite.createdBy })}</span>
          <span className="flex-1 text-12 text-ink-3">
            {t('expires', {
              date: format.dateTime(invite.expiresAt, { month: 'short', day: 'numeric' }),
            })}
          </span>
          <Button
            variant="ghost"
            onClick={() =>
              act(
                () => revoke(invite.id),
                () => showToast(t('revoked')),
              )
            }
          >
            {t('revoke')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
