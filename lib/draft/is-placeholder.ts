import type { Inline } from './draft';

/** Whether something is still to be filled in there: its wording is its name (`lib/ytext` F4). */
export function isPlaceholder(inline: Inline): boolean {
  if (inline.type !== 'chip' || inline.chip !== 'placeholder') return false;
  const { name } = inline.fields;
  return typeof name !== 'string' || name === inline.text;
}
