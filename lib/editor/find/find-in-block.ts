import type { Node } from '@tiptap/pm/model';

/** A place where the words stand, as offsets into the content of a block. */
export interface BlockHit {
  readonly from: number;
  readonly to: number;
  /** Part of it is a chip: its wording has data beside it and is not replaced. */
  readonly chip: boolean;
}

/** The pattern of some words as they are, whatever their case; null for none. */
export function patternOf(words: string): RegExp | null {
  return words === '' ? null : new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
}

/** FIND1: where the words stand in a block, in order, without overlaps; chips read as their wording. */
export function findInBlock(block: Node, pattern: RegExp): BlockHit[] {
  return [...block.textContent.matchAll(pattern)].map((match) =>
    placeOf(block, match.index, match.index + match[0].length),
  );
}

/** Offsets in the wording as offsets in the content; one inside a chip takes all of the chip. */
export function placeOf(block: Node, start: number, end: number): BlockHit {
  let words = 0;
  let [from, to, chip] = [-1, -1, false];
  block.forEach((child, offset) => {
    const length = child.isText ? child.nodeSize : child.textContent.length || leafLength(child);
    const [first, last] = [Math.max(start, words), Math.min(end, words + length)];
    if (first < last) {
      chip ||= !child.isText;
      if (from < 0) from = offset + (child.isText ? first - words : 0);
      to = offset + (child.isText ? last - words : child.nodeSize);
    }
    words += length;
  });
  return { from, to, chip };
}

function leafLength(chip: Node): number {
  return (chip.type.spec.leafText?.(chip) ?? '').length;
}
