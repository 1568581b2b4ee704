import { Mark, type Schema } from '@tiptap/pm/model';
import { MARKS } from '@/lib/draft/draft';

type Formats = Readonly<Record<string, unknown>>;

/** Formats of a run as marks; formats of a later version are left in the text alone (`lib/ytext` R3). */
export function marksOf(schema: Schema, formats: Formats): readonly Mark[] {
  const marks = MARKS.filter((name) => formats[name] === true).map((name) => schema.mark(name));
  return marks.length > 1 ? Mark.setFrom(marks) : marks;
}

/** Marks as formats, always explicit, so that typed text never inherits any (BIND6). */
export function formatsOf(marks: readonly Mark[]): Record<string, true> {
  const formats: Record<string, true> = {};
  for (const mark of marks) {
    if ((MARKS as readonly string[]).includes(mark.type.name)) formats[mark.type.name] = true;
  }
  return formats;
}

/** What turns the first set of marks into the second, or null when they are equal. */
export function formatChange(
  before: readonly Mark[],
  after: readonly Mark[],
): Record<string, true | null> | null {
  if (Mark.sameSet(before, after)) return null;
  const [old, now] = [formatsOf(before), formatsOf(after)];
  const change: Record<string, true | null> = {};
  for (const name of MARKS) if (old[name] !== now[name]) change[name] = now[name] ?? null;
  return Object.keys(change).length > 0 ? change : null;
}
