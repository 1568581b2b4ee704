import type { Role } from '../../lib/access/role';
import { createInvite, type InviteScope } from '../../lib/db/invites/create-invite';

/** An invite link made by an owner; returns its token. */
export async function makeInvite(
  input: InviteScope & { readonly actorId: string; readonly role?: Role; readonly now?: Date },
): Promise<string> {
  return (await createInvite({ role: 'drafter', ...input })).token;
}
