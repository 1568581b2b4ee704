import { expect } from 'vitest';
import type { AppErrorCode } from '../../lib/result/app-error';

/** Expects an AppError with this code, and with this field when one is given. */
export async function rejectsWith(
  work: Promise<unknown>,
  code: AppErrorCode,
  field?: string,
): Promise<void> {
  const expected = field === undefined ? { code } : { code, field };
  await expect(work).rejects.toMatchObject({ name: 'AppError', ...expected });
}
