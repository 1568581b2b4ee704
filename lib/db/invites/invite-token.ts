import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new secret for an invite link (base64url, 43 characters). */
export function newInviteToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token: SHA-256, hex. */
export function inviteTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
