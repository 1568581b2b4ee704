import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { db } from '../client';
import { assertInviteOpen } from './assert-invite-open';
import { inviteTokenHash } from './invite-token';

export interface InviteToShow {
  readonly role: Role;
  readonly workspaceName: string;
  /** Null = for the whole workspace. */
  readonly draftName: string | null;
  readonly invitedBy: string;
  readonly expiresAt: Date;
}

/** What the holder of a link is invited to. Throws `not-found`, `invite-used`, `invite-expired`. */
export async function readInvite({
  token,
  now = new Date(),
}: {
  token: string;
  now?: Date;
}): Promise<InviteToShow> {
  const invite = await db().invite.findUnique({
    where: { tokenHash: inviteTokenHash(token) },
    include: {
      workspace: { select: { name: true } },
      draft: { select: { name: true, deletedAt: true } },
      createdBy: { select: { name: true } },
    },
  });
  if (!invite || invite.draft?.deletedAt) throw new AppError('not-found');
  assertInviteOpen(invite, now);
  return {
    role: invite.role,
    workspaceName: invite.workspace.name,
    draftName: invite.draft?.name ?? null,
    invitedBy: invite.createdBy.name,
    expiresAt: invite.expiresAt,
  };
}
