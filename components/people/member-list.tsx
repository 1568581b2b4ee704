'use client';
import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/access/role';
import type { ActResult } from '../forms/act';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Seal } from '../ui/seal';
import { showToast } from '../ui/toast-store';
import { RoleSelect } from './role-select';

export interface MemberRow {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

/** The people of the workspace in the order they came; owners change roles and remove. */
export function MemberList({
  members,
  me,
  mayManage,
  setRole,
  remove,
}: {
  readonly members: readonly MemberRow[];
  readonly me: string;
  readonly mayManage: boolean;
  readonly setRole: (userId: string, role: Role) => Promise<ActResult>;
  readonly remove: (userId: string) => Promise<ActResult>;
}) {
  const t = useTranslations('people');
  const roles = useTranslations('role');
  const common = useTranslations('common');
  const { act } = useAct();
  return (
    <ul className="border-t border-line-2">
      {members.map((member, order) => (
        <li
          key={member.userId}
          className="flex flex-wrap items-center gap-3 border-b border-line-1 py-2.5"
        >
          <Seal name={member.name} order={order} state="member" />
          <span className="min-w-0 flex-1">
            <span className="font-medium">{member.name}</span>
            {member.userId === me ? <span className="ml-2 text-ink-3">{common('you')}</span> : null}
            <span className="block truncate text-12 text-ink-3">{member.email}</span>
          </span>
          {mayManage ? (
            <RoleSelect
              label={t('roleOf', { name: member.name })}
              value={member.role}
              onChange={(role) => {
                if (!role) return;
                act(
                  () => setRole(member.userId, role),
                  () => showToast(t('roleChanged', { name: member.name, role: roles(role) })),
                );
              }}
            />
          ) : (
            <span className="text-ink-2">{roles(member.role)}</span>
          )}
          {mayManage && member.userId !== me ? (
            <ConfirmDialog
              trigger={<Button variant="ghost">{t('remove')}</Button>}
              title={t('removeTitle', { name: member.name })}
              text={t('removeText')}
              cancel={common('cancel')}
              confirm={t('remove')}
              onConfirm={() =>
                act(
                  () => remove(member.userId),
                  () => showToast(t('removed', { name: member.name })),
                )
              }
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
