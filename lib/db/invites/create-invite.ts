import type { Role } from '../../access/role';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { recordAudit } from '../audit/record-audit';
import { db, type Tx } from '../client';
import { inviteTokenHash, newInviteToken } from './invite-token';

export const INVITE_DAYS = 7;
const DAY_MS = 24 * 3600 * 1000;

/** Where an invite leads: into the whole workspace or into one draft. */
export type InviteScope = { readonly workspaceId: string } | { readonly draftId: string };

export interface CreatedInvite {
  readonly id: string;
  /** For the link; shown once, only its hash is stored. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Makes an invite for one person. Throws `forbidden`, `not-found`. */
export async function createInvite(
  input: InviteScope & { readonly actorId: string; readonly role: Role; readonly now?: Date },
): Promise<CreatedInvite> {
  const { actorId, role, now = new Date() } = input;
  const token = newInviteToken();
  const expiresAt = new Date(now.getTime() + INVITE_DAYS * DAY_MS);
  return db().$transaction(async (tx) => {
    const scope = await guardedScope(actorId, input, tx);
    const invite = await tx.invite.create({
      data: { ...scope, role, tokenHash: inviteTokenHash(token), createdById: actorId, expiresAt },
    });
    await recordAudit(
      { ...scope, actorId, action: 'invite.created', targetId: invite.id, detail: { role } },
      tx,
    );
    return { id: invite.id, token, expiresAt };
  });
}

async function guardedScope(
  userId: string,
  scope: InviteScope,
  tx: Tx,
): Promise<{ workspaceId: string; draftId: string | null }> {
  if ('draftId' in scope) {
    const { draftId } = scope;
    const { workspaceId } = await assertCanInDraft({ userId, draftId, right: 'draft.people' }, tx);
    return { workspaceId, draftId };
  }
  const { workspaceId } = scope;
  await assertCanInWorkspace({ userId, workspaceId, right: 'workspace.people' }, tx);
  return { workspaceId, draftId: null };
}
