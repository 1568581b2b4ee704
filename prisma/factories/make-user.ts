import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { createAccount } from '../../lib/db/accounts/create-account';
import { db } from '../../lib/db/client';

export interface MadeUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Hashing takes a while on purpose: each password is hashed once. */
const hashes = new Map<string, Promise<string>>();

function hashOf(password: string): Promise<string> {
  const hash = hashes.get(password) ?? hashPassword(password);
  hashes.set(password, hash);
  return hash;
}

/** A person; can sign in only when a password is given. */
export async function makeUser({
  name = '张三',
  password,
}: {
  name?: string;
  password?: string;
} = {}): Promise<MadeUser> {
  const email = `${randomUUID()}@example.invalid`;
  const passwordHash = password === undefined ? '' : await hashOf(password);
  const id = await createAccount({ name, email, passwordHash }, db());
  return { id, name, email };
}
