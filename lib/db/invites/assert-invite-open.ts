import { AppError } from '../../result/app-error';

/** Guard: an invite can still be used. Throws `invite-used` or `invite-expired` (also when revoked). */
export function assertInviteOpen(
  invite: { usedAt: Date | null; revokedAt: Date | null; expiresAt: Date },
  now: Date,
): void {
  if (invite.usedAt) throw new AppError('invite-used');
  if (invite.revokedAt || invite.expiresAt <= now) throw new AppError('invite-expired');
}
