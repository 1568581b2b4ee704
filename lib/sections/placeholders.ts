import { blockText } from '../draft/block-text';
import type { Inline, TextInline } from '../draft/draft';
import { readNotation } from '../placeholders/notation';

const PLACEHOLDER = /\{\{([^{}]{1,2000})\}\}/g;

/**
 * Inlines with every `{{名称}}` or `{{名称|类型}}` of the text as a placeholder chip (SEC7). The same array when there is
 * none. Linear.
 */
export function withPlaceholders(
  inlines: readonly Inline[],
  newId: () => string,
): readonly Inline[] {
  const has = (one: Inline) => one.type === 'text' && one.text.includes('{{');
  if (!inlines.some(has)) return inlines;
  return inlines.flatMap((one) => (one.type === 'text' ? split(one, newId) : [one]));
}

/** A heading of a scaffold with its places, as the text will say it (SEC7); the places have no ids yet. */
export function headingInlines(heading: string): readonly Inline[] {
  return withPlaceholders([{ type: 'text', text: heading, marks: [] }], () => '');
}

/** The wording of a heading of a scaffold, its places by their names. */
export function headingText(heading: string): string {
  return blockText({ inlines: headingInlines(heading) });
}

function split(inline: TextInline, newId: () => string): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const match of inline.text.matchAll(PLACEHOLDER)) {
    const read = readNotation(match[1] ?? '');
    if (!read) continue;
    if (match.index > at) out.push({ ...inline, text: inline.text.slice(at, match.index) });
    const { marks } = inline;
    const { name: text, fields } = read;
    out.push({ type: 'chip', chip: 'placeholder', id: newId(), text, fields, marks });
    at = match.index + match[0].length;
  }
  if (at < inline.text.length) out.push({ ...inline, text: inline.text.slice(at) });
  return out;
}
