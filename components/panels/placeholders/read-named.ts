import type { Editor } from '@tiptap/core';
import {
  type NamedPlaceholder,
  namedPlaceholders,
} from '@/lib/editor/placeholders/named-placeholders';

/** The names of a text, with the old objects where nothing changed, so that only changed ones are drawn. */
export function readNamed(
  { state }: Editor,
  before: readonly NamedPlaceholder[],
): readonly NamedPlaceholder[] {
  const old = new Map(before.map((one) => [one.name, one]));
  return namedPlaceholders(state).map((one) => {
    const same = old.get(one.name);
    return same && JSON.stringify(same) === JSON.stringify(one) ? same : one;
  });
}
