import type { ChipInline, Inline } from '../draft/draft';
import { writeUnits } from '../responsibility/chip-units';
import type { PlannedChip } from './block-phrases';

/**
 * The inlines of a block with the planned chips in the place of their words, which stay the same (RC1-RC4). Marks
 * are those of the first word.
 * @param chips of this block, not overlapping
 * @param newUid makes a fresh id on each call
 */
export function withChips(
  inlines: readonly Inline[],
  chips: readonly PlannedChip[],
  newUid: () => string,
): Inline[] {
  const waiting = [...chips].sort((a, b) => a.from - b.from);
  const out: Inline[] = [];
  /** Place of the inline, and the place up to which words are in a chip already. */
  let place = 0;
  let until = 0;
  for (const inline of inlines) {
    const length = inline.type === 'chip' ? 1 : inline.text.length;
    const end = place + length;
    let at = Math.max(place, until);
    for (let next = waiting[0]; next && next.from < end; next = waiting[0]) {
      waiting.shift();
      if (inline.type === 'text' && next.from > at)
        out.push(cut(inline, at - place, next.from - place));
      out.push(chipOf(next, inline, newUid()));
      until = next.to;
      at = Math.max(at, until);
    }
    if (at < end) out.push(inline.type === 'text' ? cut(inline, at - place, length) : inline);
    place = end;
  }
  return out;
}

function cut<T extends Inline>(inline: T, from: number, to: number): T {
  return { ...inline, text: inline.text.slice(from, to) };
}

function chipOf({ kind, text, units }: PlannedChip, { marks }: Inline, id: string): ChipInline {
  const fields: ChipInline['fields'] = kind === 'deadline' ? {} : { units: writeUnits(units) };
  return { type: 'chip', chip: kind, id, text, fields, marks };
}
