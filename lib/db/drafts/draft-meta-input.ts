import { z } from 'zod';
import type { DraftMeta } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { MAX_RATE, MIN_RATE } from '../../speaking/speaking-rate';

const FIELD = z.string().trim().max(200);

const META = z.object({
  name: FIELD.min(1),
  // Also checks that the day exists.
  speechDate: z.iso.date().nullable(),
  speaker: FIELD,
  post: FIELD,
  occasion: FIELD,
  region: FIELD,
  speakingRate: z.int().min(MIN_RATE).max(MAX_RATE).nullish(),
});

/** Checks and cleans the fields of a draft. Throws `invalid-input` with the first bad field. */
export function draftMetaInput(input: DraftMeta): DraftMeta {
  return parsed(META, input);
}

/** The same for a change of some fields; absent ones stay absent. */
export function draftMetaPatch(input: Partial<DraftMeta>): Partial<DraftMeta> {
  return parsed(META.partial(), input) as Partial<DraftMeta>;
}

function parsed<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0] ?? '');
  throw new AppError('invalid-input', `draft meta: ${field}`, field);
}
