import { z } from 'zod';
import { isRate } from '@/lib/speaking/speaking-rate';

/** Rules several forms share; the messages are keys of `error.*`. */
export const requiredText = z.string().trim().min(1, 'required').max(200, 'too-large');
export const optionalText = z.string().trim().max(200, 'too-large');
export const email = z.string().trim().toLowerCase().pipe(z.email('email'));
export const typedPassword = z.string().min(1, 'required');
export const newPassword = z.string().min(10, 'weak-password').max(128, 'too-large');

/** A civil date YYYY-MM-DD that exists, or null when left empty. */
export const optionalDate = z
  .string()
  .trim()
  .refine((value) => value === '' || existingDate(value), 'date')
  .transform((value) => value || null);

/** 字 of a speech: a whole number from 100 to 100,000, or null when left out. */
export const wordBudget = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? Number(value) : null))
  .refine((n) => n === null || (Number.isInteger(n) && n >= 100 && n <= 100_000), 'budget');

/** Beats a minute of a speaker (`lib/speaking` SP10), or null when left out. */
export const speakingRate = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value ? Number(value) : null))
  .refine((rate) => rate === null || isRate(rate), 'rate');

function existingDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Fields of a new account, the password twice; use with {@link typedTwice}. */
export const newAccount = { name: requiredText, email, password: newPassword, repeat: z.string() };

/** Refinement: both entries of the new password are the same. */
export const typedTwice = [
  (typed: { password: string; repeat: string }) => typed.password === typed.repeat,
  { error: 'mismatch', path: ['repeat'] as string[] },
] as const;
