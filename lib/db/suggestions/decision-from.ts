import { z } from 'zod';
import { AppError } from '../../result/app-error';
import type { Decision, SeenSuggestion } from '../../suggestions/suggestion';
import { cleanText } from '../../ytext/text-rules';
import { suggestionId } from './posted-from';

/** Suggestions decided by one request. */
const MAX_SEEN = 1_000;
/** Words that may stand where one is put, or that it is to bring, in UTF-16 units. */
const MAX_WORDS = 20_000;

/** Words as a text takes them; a line end stays. */
const words = z
  .string()
  .max(MAX_WORDS)
  .transform((said) => said.split('\n').map(cleanText).join('\n'));
const seen = z.object({
  id: suggestionId,
  version: z.number().int().min(1),
  now: z.string().max(MAX_WORDS).optional(),
  words: words.optional(),
});
const asked = z.object({
  decision: z.enum(['accepted', 'rejected', 'open']),
  seen: z.array(seen).min(1).max(MAX_SEEN),
});

/** What a window asks to be decided. Throws `invalid-input`, also when one is named twice. */
export function decisionFrom(json: unknown): {
  readonly decision: Decision;
  readonly seen: readonly SeenSuggestion[];
} {
  const parsed = asked.safeParse(json);
  if (!parsed.success) throw new AppError('invalid-input', 'no decision');
  const ids = new Set(parsed.data.seen.map(({ id }) => id));
  if (ids.size < parsed.data.seen.length) throw new AppError('invalid-input', 'named twice');
  return parsed.data;
}
