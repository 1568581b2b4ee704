import type { Block, Inline } from '../draft/draft';
import { sameChip } from './text-tokens';

/** Whether two blocks are the same in every respect. */
export function sameBlock(a: Block, b: Block | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.uid === b.uid &&
    a.kind === b.kind &&
    a.level === b.level &&
    a.style === b.style &&
    a.variant === b.variant &&
    a.start === b.start &&
    a.run === b.run &&
    a.src === b.src &&
    a.inlines.length === b.inlines.length &&
    a.inlines.every((inline, at) => sameInline(inline, b.inlines[at]))
  );
}

function sameInline(a: Inline, b: Inline | undefined): boolean {
  if (a.marks.join() !== b?.marks.join() || a.text !== b.text) return false;
  return a.type === 'text' ? b.type === 'text' : b.type === 'chip' && sameChip(a, b);
}
