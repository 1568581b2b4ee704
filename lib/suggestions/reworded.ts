import type { Hunk, Part } from './hunk';
import { otherWords } from './other-words';
import { partsOf, partTokens, wordingOf } from './text-tokens';

/** What a change would bring, in words, when those can be worded otherwise; null when it brings none. */
export function newWording(hunk: Hunk): string | null {
  if (hunk.op === 'insert') return wordingOf(partTokens(hunk.block.inlines)) || null;
  if (hunk.op === 'chip') return hunk.field === 'text' ? String(hunk.after ?? '') || null : null;
  if (hunk.op !== 'text') return null;
  const [gone, come] = [hunk.del, hunk.ins].map((parts) => wordingOf(partTokens(parts)));
  return come && come !== gone ? come : null;
}

/**
 * A change that brings other words than were suggested, in the same place (F7). Chips and breaks whose words
 * stay are kept; line ends that were not suggested are left out. Null when nothing would be left of it, or
 * it brings no words.
 */
export function reworded(hunk: Hunk, words: string): Hunk | null {
  if (newWording(hunk) === null) return null;
  if (hunk.op === 'text') {
    const ins = rewordedParts(hunk.ins, words);
    return hunk.del.length + ins.length > 0 ? { ...hunk, ins } : null;
  }
  if (hunk.op === 'insert') {
    const inlines = rewordedParts(hunk.block.inlines, words).filter(
      (part) => part.type !== 'break',
    );
    return inlines.length > 0 ? { ...hunk, block: { ...hunk.block, inlines } } : null;
  }
  return hunk.op === 'chip' && words ? { ...hunk, after: words } : null;
}

/** A change that was accepted in other words and taken back: at its place as `again` is, as it was proposed. */
export function asProposed(again: Hunk, proposed: Hunk): Hunk {
  if (again.op === 'text' && proposed.op === 'text') return { ...again, ins: proposed.ins };
  if (again.op === 'chip' && proposed.op === 'chip') return { ...again, after: proposed.after };
  if (again.op !== 'insert' || proposed.op !== 'insert') return again;
  return { ...again, block: { ...again.block, inlines: proposed.block.inlines } };
}

/** Line ends that were not suggested are left out. */
function rewordedParts(parts: readonly Part[], words: string): Part[] {
  return partsOf(otherWords(partTokens(parts), words, () => []));
}
