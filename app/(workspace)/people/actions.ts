'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { ROLES, type Role } from '@/lib/access/role';
import { createInvite } from '@/lib/db/invites/create-invite';
import { revokeInvite } from '@/lib/db/invites/revoke-invite';
import { removeMember } from '@/lib/db/members/remove-member';
import { setMemberRole } from '@/lib/db/members/set-member-role';
import { runAct } from '../../forms/run-act';
import { myOffice } from '../../session/my-office';

const roleOf = (role: Role): Role => z.enum(ROLES).parse(role);

export async function roleAction(userId: string, role: Role): Promise<ActResult> {
  return runAct(async () =>
    setMemberRole({
      ...(await myOffice()),
      userId: String(userId),
      role: roleOf(role),
    }),
  );
}

export async function removeAction(userId: string): Promise<ActResult> {
  return runAct(async () => removeMember({ ...(await myOffice()), userId: String(userId) }));
}

export async function inviteAction(role: Role): Promise<ActResult & { path?: string }> {
  let path = '';
  const result = await runAct(async () => {
    const invite = await createInvite({ ...(await myOffice()), role: roleOf(role) });
    path = `/invite/${invite.token}`;
  });
  return { ...result, path };
}

export async function revokeAction(inviteId: string): Promise<ActResult> {
  return runAct((actor) => revokeInvite({ actorId: actor.userId, inviteId: String(inviteId) }));
}
