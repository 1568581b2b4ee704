import type { Node } from '@tiptap/pm/model';
import type { DeadlineContext } from '@/lib/deadlines/deadline-reading';
import { cleanText } from '@/lib/import/clean-text';
import { type AskedFor, WORDS } from '@/lib/placeholders/asked-for';
import { readValue, type ValueRefusal } from '@/lib/placeholders/read-value';
import { type NameRefusal, resolveNames } from '@/lib/placeholders/resolve-names';
import { err, type Result } from '@/lib/result/result';
import { namesOf } from './names-of';

/** Why a value is not taken, with what a sentence about it needs. */
export interface FillRefusal {
  readonly reason: ValueRefusal | NameRefusal['reason'] | 'same' | 'busy';
  /** The name that the value names. */
  readonly name: string;
  readonly asked: AskedFor;
}

/** What is typed for a name, as the words that go into its places, or why they do not (PH8). */
export function valueFor(
  doc: Node,
  name: string,
  typed: string,
  context: DeadlineContext,
): Result<string, FillRefusal> {
  const names = namesOf(doc);
  const asked = names.get(name)?.asked ?? WORDS;
  const line = cleanText(typed).replaceAll('\n', '').trim();
  const whole = resolveNames(line, name, (other) => names.get(other)?.value);
  if (!whole.ok) return err({ ...whole.error, asked });
  const words = readValue(whole.value, asked, context);
  if (words.ok && words.value === name) return err({ reason: 'same', name, asked });
  return words.ok ? words : err({ reason: words.error, name, asked });
}
