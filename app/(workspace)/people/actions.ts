'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { ROLES, type Role } from '@/lib/access/role';
import { createInvite } from '@/lib/db/invites/create-invite';
import { revokeInvite } from '@/lib/db/invites/revoke-invite';
import { removeMember } from '@/lib/db/members/remove-member';
import { setMemberRole } from '@/lib/db/members/set-member-role';
import { AppError } from '@/lib/result/app-error';
import { runAct } from '../../forms/run-act';
import { myPlace } from '../../session/my-place';

const roleOf = (role: Role): Role => z.enum(ROLES).parse(role);

async function myWorkspaceId(): Promise<string> {
  const { workspace } = await myPlace();
  if (!workspace) throw new AppError('forbidden');
  return workspace.id;
}

export async function roleAction(userId: string, role: Role): Promise<ActResult> {
  return runAct(async (actor) =>
    setMemberRole({
      actorId: actor.userId,
      workspaceId: await myWorkspaceId(),
      userId: String(userId),
      role: roleOf(role),
    }),
  );
}

export async function removeAction(userId: string): Promise<ActResult> {
  return runAct(async (actor) =>
    removeMember({
      actorId: actor.userId,
      workspaceId: await myWorkspaceId(),
      userId: String(userId),
    }),
  );
}

export async function inviteAction(role: Role): Promise<ActResult & { path?: string }> {
  let path = '';
  const result = await runAct(async (actor) => {
    const workspaceId = await myWorkspaceId();
    const invite = await createInvite({ actorId: actor.userId, workspaceId, role: roleOf(role) });
    path = `/invite/${invite.token}`;
  });
  return { ...result, path };
}

export async function revokeAction(inviteId: string): Promise<ActResult> {
  return runAct((actor) => revokeInvite({ actorId: actor.userId, inviteId: String(inviteId) }));
}
