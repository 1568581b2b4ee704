import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { AppError } from '../../result/app-error';
import { lecternGlobal } from '../../wire/lectern-global';
import { db } from '../client';
import { assertPasswordAllowed } from './credentials-input';
import { clearPasswordAttempts, countPasswordAttempt } from './password-attempts';

interface PasswordChange {
  readonly userId: string;
  /** The session that stays; every other one of the person is ended. */
  readonly sessionId: string;
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Changes a person's password and ends the person's other sessions, with their open drafts.
 * Throws `weak-password`, `wrong-credentials` (field `currentPassword`), `rate-limited`.
 */
export async function changePassword(change: PasswordChange): Promise<void> {
  const { userId, sessionId, currentPassword, newPassword } = change;
  assertPasswordAllowed(newPassword);
  const account = await db().account.findFirst({
    where: { userId, providerId: 'credential' },
    include: { user: { select: { email: true } } },
  });
  if (!account?.password) throw new AppError('not-found');
  const { email } = account.user;
  if (!(await countPasswordAttempt({ email, address: null }))) throw new AppError('rate-limited');
  if (!(await verifyPassword({ hash: account.password, password: currentPassword }))) {
    throw new AppError('wrong-credentials', 'wrong-credentials', 'currentPassword');
  }
  const password = await hashPassword(newPassword);
  const ended = await db().$transaction(async (tx) => {
    await tx.account.update({ where: { id: account.id }, data: { password } });
    const others = { userId, id: { not: sessionId } };
    const sessions = await tx.session.findMany({ where: others, select: { id: true } });
    await tx.session.deleteMany({ where: { id: { in: sessions.map(({ id }) => id) } } });
    return sessions;
  });
  await clearPasswordAttempts({ email, address: null });
  for (const { id } of ended) lecternGlobal().rooms?.kickSession(id);
}
