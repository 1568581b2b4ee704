import { z } from 'zod';
import { AppError } from '../../result/app-error';
import { hunkFrom } from './hunk-json';
import { pinFromBase64 } from './pin-base64';
import { MAX_OPEN, type PostedSuggestion } from './sync-suggestions';

/** Ids that windows make: 12 characters or more, nothing that could be read as anything else. */
export const suggestionId = z.string().regex(/^[\w-]{12,64}$/);
const pin = z.string().max(200).nullable().transform(pinFromBase64);

const one = z.object({
  id: suggestionId,
  groupId: suggestionId.nullable(),
  hunk: z.unknown().transform((json, refused) => {
    const hunk = hunkFrom(json);
    if (!hunk) refused.addIssue({ code: 'custom', message: 'no change' });
    return hunk ?? z.NEVER;
  }),
  start: pin,
  end: pin,
});

const posted = z.object({
  upserts: z.array(one).max(500),
  removes: z.array(suggestionId).max(MAX_OPEN),
  heard: z.number().int().min(0).optional(),
});

/** What a window sends of its suggestions, pins as base64. Throws `invalid-input`, also for one named twice. */
export function postedFrom(json: unknown): {
  readonly upserts: readonly PostedSuggestion[];
  readonly removes: readonly string[];
  readonly heard?: number | undefined;
} {
  const parsed = posted.safeParse(json);
  if (!parsed.success) throw new AppError('invalid-input', 'no suggestions');
  const { upserts, removes } = parsed.data;
  const ids = [...upserts.map(({ id }) => id), ...removes];
  if (new Set(ids).size < ids.length) throw new AppError('invalid-input', 'named twice');
  return parsed.data;
}
