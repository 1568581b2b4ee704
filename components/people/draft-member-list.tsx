'use client';
import { useTranslations } from 'next-intl';
import type { Role } from '@/lib/access/role';
import { Button } from '../ui/button';
import { Seal } from '../ui/seal';
import { Tag } from '../ui/tag';
import { RoleSelect } from './role-select';

export interface DraftMemberRow {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** The draft's own entry; null = the workspace role counts. */
  readonly draftRole: Role | null;
  /** Null = a guest who has only this draft. */
  readonly workspaceRole: Role | null;
}

/** Everybody who can open one draft, with the right that counts here. */
export function DraftMemberList({
  members,
  me,
  mayManage,
  setRole,
}: {
  readonly members: readonly DraftMemberRow[];
  readonly me: string;
  readonly mayManage: boolean;
  readonly setRole: (userId: string, role: Role | null) => void;
}) {
  const t = useTranslations('draftPeople');
  const people = useTranslations('people');
  const roles = useTranslations('role');
  const common = useTranslations('common');
  return (
    <ul className="grid">
      {members.map((member, order) => (
        <li key={member.userId} className="flex items-center gap-2.5 py-1.5">
          <Seal name={member.name} order={order} state="member" />
          <span className="min-w-0 flex-1 truncate">
            <span className="font-medium">{member.name}</span>
            {member.userId === me ? <span className="ml-2 text-ink-3">{common('you')}</span> : null}
          </span>
          {member.workspaceRole === null ? <Tag>{t('guest')}</Tag> : null}
          {mayManage && member.workspaceRole !== 'owner' && member.userId !== me ? (
            <>
              <RoleSelect
                label={people('roleOf', { name: member.name })}
                value={member.draftRole}
                {...(member.workspaceRole ? { inherited: member.workspaceRole } : {})}
                onChange={(role) => setRole(member.userId, role)}
              />
              {member.workspaceRole === null ? (
                <Button variant="ghost" onClick={() => setRole(member.userId, null)}>
                  {people('remove')}
                </Button>
              ) : null}
            </>
          ) : (
            <span className="text-ink-2">{roles(member.role)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
