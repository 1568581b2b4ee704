import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { Prisma } from '../generated/client';

interface NewAccount {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  readonly passwordHash: string;
}

const UNIQUE_VIOLATION = 'P2002';

/** Makes a person who can sign in with a password; returns the user id. Throws `email-taken`. */
export async function createAccount(
  { name, email, passwordHash }: NewAccount,
  tx: Tx,
): Promise<string> {
  try {
    const user = await tx.user.create({ data: { name, email } });
    await tx.account.create({
      data: {
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: passwordHash,
      },
    });
    return user.id;
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === UNIQUE_VIOLATION) {
      throw new AppError('email-taken', 'email-taken', 'email');
    }
    throw error;
  }
}
