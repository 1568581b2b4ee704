import type { z } from 'zod';
import type { ErrorKey, FormState } from '@/components/forms/form-state';
import { formValues, withoutSecrets } from '@/components/forms/form-values';
import { expectedFailure } from '@/lib/db/expected-failure';

/**
 * Runs a form: parse, use, show. Zod messages are keys of `error.*`; an expected failure becomes a text
 * beside its field or above the button; anything else (bugs, redirects) goes on.
 */
export async function runForm<T>(
  schema: z.ZodType<T>,
  data: FormData,
  use: (input: T) => Promise<FormState | undefined>,
): Promise<FormState> {
  const raw = formValues(data);
  const values = withoutSecrets(raw);
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const fields: Record<string, ErrorKey> = {};
    for (const issue of parsed.error.issues) {
      fields[String(issue.path[0] ?? '')] ??= issue.message as ErrorKey;
    }
    return { fields, values };
  }
  try {
    return { values, ...(await use(parsed.data)) };
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return failure.field && failure.field in raw
      ? { fields: { [failure.field]: failure.code }, values }
      : { form: failure.code, values };
  }
}
