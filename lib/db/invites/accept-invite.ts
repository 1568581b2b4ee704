import { hashPassword } from 'better-auth/crypto';
import { AppError } from '../../result/app-error';
import { lecternGlobal } from '../../wire/lectern-global';
import { createAccount } from '../accounts/create-account';
import { type CredentialsInput, credentialsInput } from '../accounts/credentials-input';
import { recordAudit } from '../audit/record-audit';
import { db, type Tx } from '../client';
import { assertInviteOpen } from './assert-invite-open';
import { grantInvitedRole } from './grant-invited-role';
import { inviteTokenHash } from './invite-token';
import { readInvite } from './read-invite';

/** Who uses the link: the person signed in, or somebody who makes an account now. */
export type InvitedPerson = { readonly userId: string } | { readonly account: CredentialsInput };

export interface AcceptedInvite {
  readonly userId: string;
  readonly workspaceId: string;
  readonly draftId: string | null;
}

/**
 * Lets a person in, once per link (SPEC A5). Throws `not-found`, `invite-used`, `invite-expired`,
 * and for a new account `invalid-input`, `weak-password`, `email-taken`.
 */
export async function acceptInvite(
  input: InvitedPerson & { readonly token: string; readonly now?: Date },
): Promise<AcceptedInvite> {
  const { token, now = new Date() } = input;
  const account = 'account' in input ? credentialsInput(input.account) : null;
  // A bad link is refused before the costly hash; the transaction below decides.
  await readInvite({ token, now });
  const passwordHash = account ? await hashPassword(account.password) : '';
  const accepted = await db().$transaction(async (tx) => {
    const invite = await lockInvite(token, tx);
    assertInviteOpen(invite, now);
    const userId = account
      ? await createAccount({ ...account, passwordHash }, tx)
      : (input as { userId: string }).userId;
    await grantInvitedRole({ userId, invite }, tx);
    await tx.invite.update({ where: { id: invite.id }, data: { usedAt: now, usedById: userId } });
    const { workspaceId, draftId } = invite;
    await recordAudit(
      { workspaceId, draftId, actorId: userId, action: 'invite.accepted', targetId: invite.id },
      tx,
    );
    return { userId, workspaceId, draftId };
  });
  await lecternGlobal().rooms?.recheck(accepted.userId);
  return accepted;
}

/** Two uses of one link at once: the second waits here and then finds it used. */
async function lockInvite(token: string, tx: Tx) {
  const tokenHash = inviteTokenHash(token);
  await tx.$queryRaw`SELECT id FROM invite WHERE token_hash = ${tokenHash} FOR UPDATE`;
  const invite = await tx.invite.findUnique({ where: { tokenHash } });
  if (!invite) throw new AppError('not-found');
  return invite;
}
