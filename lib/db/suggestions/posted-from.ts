import { z } from 'zod';
import { AppError } from '../../result/app-error';
import { hunkFrom } from './hunk-json';
import type { PostedSuggestion } from './sync-suggestions';

/** Ids that windows make: 12 characters or more, nothing that could be read as anything else. */
const newId = z.string().regex(/^[\w-]{12,64}$/);
const pin = z
  .string()
  .max(200)
  .transform((base64) => new Uint8Array(Buffer.from(base64, 'base64')))
  .nullable();
const quote = z.string().max(400);

const one = z.object({
  id: newId,
  groupId: newId.nullable(),
  hunk: z.unknown().transform((json, refused) => {
    const hunk = hunkFrom(json);
    if (!hunk) refused.addIssue({ code: 'custom', message: 'no change' });
    return hunk ?? z.NEVER;
  }),
  start: pin,
  end: pin,
  quote: z.object({ quote, prefix: quote, suffix: quote }),
});

const posted = z.object({ upserts: z.array(one).max(500), removes: z.array(newId).max(2_000) });

/** What a window sends of its suggestions, pins as base64. Throws `invalid-input`. */
export function postedFrom(json: unknown): {
  readonly upserts: readonly PostedSuggestion[];
  readonly removes: readonly string[];
} {
  const parsed = posted.safeParse(json);
  if (!parsed.success) throw new AppError('invalid-input', 'no suggestions');
  return parsed.data;
}
