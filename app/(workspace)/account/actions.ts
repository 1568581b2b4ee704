'use server';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { changePassword } from '@/lib/db/accounts/change-password';
import { expectedFailure } from '@/lib/db/expected-failure';
import { newPassword, typedPassword } from '../../forms/rules';
import { runForm } from '../../forms/run-form';
import { requirePerson } from '../../session/require-person';

const CHANGE = z
  .object({ currentPassword: typedPassword, newPassword, repeat: z.string() })
  .refine((typed) => typed.newPassword === typed.repeat, { error: 'mismatch', path: ['repeat'] });

export async function changePasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const { userId, sessionId } = await requirePerson();
  return runForm(CHANGE, data, async ({ currentPassword, newPassword }) => {
    try {
      await changePassword({ userId, sessionId, currentPassword, newPassword });
    } catch (error) {
      // Here the email was never in doubt.
      if (expectedFailure(error)?.code === 'wrong-credentials') {
        return { fields: { currentPassword: 'wrong-password' } };
      }
      throw error;
    }
    return { done: true };
  });
}
