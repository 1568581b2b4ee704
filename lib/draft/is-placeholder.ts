import type { Inline } from './draft';

/** Whether something is still to be filled in there. */
export function isPlaceholder(inline: Inline): boolean {
  return inline.type === 'chip' && inline.chip === 'placeholder';
}
