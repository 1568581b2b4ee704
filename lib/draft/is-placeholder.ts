import type { ChipInline, Inline } from './draft';

type PlaceholderInline = ChipInline & { readonly chip: 'placeholder' };

/** Whether something is still to be filled in there: its wording is its name (`lib/ytext` F4). */
export function isPlaceholder(inline: Inline): inline is PlaceholderInline {
  if (inline.type !== 'chip' || inline.chip !== 'placeholder') return false;
  const { name } = inline.fields;
  return typeof name !== 'string' || name === inline.text;
}
