import type { Inline } from './draft';

/** Whether something is still to be filled in there; a filled placeholder has its name beside it (`lib/ytext` F4). */
export function isPlaceholder(inline: Inline): boolean {
  return (
    inline.type === 'chip' &&
    inline.chip === 'placeholder' &&
    typeof inline.fields.name !== 'string'
  );
}
