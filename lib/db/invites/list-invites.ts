import type { Role } from '../../access/role';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db } from '../client';
import type { InviteScope } from './create-invite';

export interface InviteListItem {
  readonly id: string;
  readonly role: Role;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The invites that can still be used, newest first. Throws `forbidden`, `not-found`. */
export async function listInvites(
  input: InviteScope & { readonly actorId: string; readonly now?: Date },
): Promise<InviteListItem[]> {
  const { actorId: userId, now = new Date() } = input;
  return db().$transaction(async (tx) => {
    if ('draftId' in input) {
      const { draftId } = input;
      await assertCanInDraft({ userId, draftId, right: 'draft.people' }, tx);
    } else {
      const { workspaceId } = input;
      await assertCanInWorkspace({ userId, workspaceId, right: 'workspace.people' }, tx);
    }
    const invites = await tx.invite.findMany({
      where: {
        ...('draftId' in input
          ? { draftId: input.draftId }
          : { workspaceId: input.workspaceId, draftId: null }),
        usedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      include: { createdBy: { select: { name: true } } },
      orderBy: { createdAt: 'desc' },
    });
    return invites.map(({ id, role, createdBy, createdAt, expiresAt }) => ({
      id,
      role,
      createdBy: createdBy.name,
      createdAt,
      expiresAt,
    }));
  });
}
