import type { Block } from '../../../draft/draft';
import type { Atom } from '../body/atoms';
import type { ThreadEvents } from '../body/body-atoms';
import type { Event } from '../body/side-cursor';
import { pieceOf } from '../pieces';
import type { BlockPlace, WordThread } from './word-thread';

/** Offset in the words as the file writes them: an unfilled placeholder has braces there (W7). */
function writtenOffset(block: Block | undefined, offset: number, edge: 'start' | 'end'): number {
  let [read, written] = [0, 0];
  for (const inline of block?.inlines ?? []) {
    const { length } = pieceOf(inline).text;
    const inside = offset - read;
    if (inside < inline.text.length || (edge === 'end' && inside === inline.text.length)) {
      if (inside <= 0) return written;
      if (inside === inline.text.length) return written + length;
      return written + inside + (length - inline.text.length) / 2;
    }
    read += inline.text.length;
    written += length;
  }
  return written;
}

/**
 * K3: where the threads stand in the stream of the body.
 * @param texts blocks of the older and the newer text
 * @returns `events` between the characters of a block, and what comes before everything (K4)
 */
export function threadAtoms(
  threads: readonly WordThread[],
  texts: Readonly<Record<'was' | 'now', readonly Block[]>>,
): { readonly events: ThreadEvents; readonly first: readonly Atom[] } {
  const events = new Map<string, Event[]>();
  const first: Atom[] = [];
  for (const [no, { place }] of threads.entries()) {
    for (const edge of ['start', 'end'] as const) {
      const atom: Atom = { type: 'thread', edge, no };
      if (place === null) {
        first.push(atom);
        continue;
      }
      const { block, offset }: BlockPlace = place[edge];
      const at = writtenOffset(texts[place.text][block], offset, edge);
      const key = `${place.text} ${block}`;
      events.set(key, [...(events.get(key) ?? []), { at, atom }]);
    }
  }
  return { events: (text, index) => events.get(`${text} ${index}`) ?? [], first };
}
