import { z } from 'zod';
import { AppError } from '../../result/app-error';
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './password-length';

export interface CredentialsInput {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const NAME = z.string().trim().min(1).max(100);
const EMAIL = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** Checks and cleans what a person typed to get an account. Throws `invalid-input` or `weak-password`. */
export function credentialsInput(input: CredentialsInput): CredentialsInput {
  const name = NAME.safeParse(input.name);
  if (!name.success) throw new AppError('invalid-input', 'name', 'name');
  const email = EMAIL.safeParse(input.email);
  if (!email.success) throw new AppError('invalid-input', 'email', 'email');
  assertPasswordAllowed(input.password);
  return { name: name.data, email: email.data, password: input.password };
}

/** Guard: the length of a new password. Throws `weak-password` with the field `password`. */
export function assertPasswordAllowed(password: string): void {
  if (password.length < MIN_PASSWORD_LENGTH || password.length > MAX_PASSWORD_LENGTH) {
    throw new AppError('weak-password', 'password length', 'password');
  }
}
