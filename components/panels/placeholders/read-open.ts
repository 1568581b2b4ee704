import type { Editor } from '@tiptap/core';
import {
  type OpenPlaceholder,
  openPlaceholders,
} from '@/lib/editor/placeholders/open-placeholders';

/** The open names of a text, with the old objects where nothing changed, so that only changed ones are drawn. */
export function readOpen(
  { state }: Editor,
  before: readonly OpenPlaceholder[],
): readonly OpenPlaceholder[] {
  const old = new Map(before.map((one) => [one.name, one]));
  return openPlaceholders(state).map((one) => {
    const same = old.get(one.name);
    return same && JSON.stringify(same) === JSON.stringify(one) ? same : one;
  });
}
