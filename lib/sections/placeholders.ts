import type { ChipInline, Inline, TextInline } from '../draft/draft';

const PLACEHOLDER = /\{\{([^{}]{1,30})\}\}/g;

/** A placeholder chip: its wording is the bare name (SEC7). */
export function placeholderChip(name: string, id: string, marks: TextInline['marks']): ChipInline {
  return { type: 'chip', chip: 'placeholder', id, text: name, fields: {}, marks };
}

/**
 * Inlines with every `{{名称}}` of the text as a placeholder chip (SEC7). The same array when there is
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

function split(inline: TextInline, newId: () => string): Inline[] {
  const out: Inline[] = [];
  let at = 0;
  for (const match of inline.text.matchAll(PLACEHOLDER)) {
    const name = (match[1] ?? '').trim();
    if (name === '') continue;
    if (match.index > at) out.push({ ...inline, text: inline.text.slice(at, match.index) });
    out.push(placeholderChip(name, newId(), inline.marks));
    at = match.index + match[0].length;
  }
  if (at < inline.text.length) out.push({ ...inline, text: inline.text.slice(at) });
  return out;
}
