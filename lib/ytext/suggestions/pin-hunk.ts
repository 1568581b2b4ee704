import type * as Y from 'yjs';
import { ownSpots, type Spot } from '../../suggestions/fit-text';
import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { TextToken } from '../../suggestions/text-tokens';
import type { TokenId } from '../moves/moved-ranges';
import { movePin, type PinPlace, pinnedId, pinPlaces, pinsAt, type Spike } from '../pins';

/** Where a character went that was cut and inserted again; null when it was not. */
export type Translate = (id: TokenId) => TokenId | null;

/**
 * Holds a change of this very text to the words it replaces, or between the two tokens where it puts
 * something in.
 * @param tokens of the document
 */
export function pinHunk(doc: Y.Doc, tokens: readonly TextToken[], hunk: Hunk): PinnedHunk {
  return pinHunks(doc, tokens, [hunk])[0] ?? { hunk, start: null, end: null };
}

/** The same for many, in one walk over the text. */
export function pinHunks(
  doc: Y.Doc,
  tokens: readonly TextToken[],
  hunks: readonly Hunk[],
): PinnedHunk[] {
  const spots = ownSpots(tokens, hunks);
  const spikes = spots.flatMap((spot): Spike[] => {
    if (!spot) return [];
    const { from, to } = spot;
    const between = from === to;
    return [
      { index: from, to: between ? 'before' : 'behind' },
      { index: to, to: between ? 'behind' : 'before' },
    ];
  });
  const pins = pinsAt(doc, spikes);
  return hunks.map((hunk, at) => {
    const [start, end] = spots[at] ? pins.splice(0, 2) : [];
    return { hunk, start: start ?? null, end: end ?? null };
  });
}

/** Where changes are now, in one walk over the text; null for what is nowhere or goes by ids (G1, G2). */
export function spotsOf(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  translate: Translate,
): (Spot | null)[] {
  const pins = pinned.flatMap(({ start, end }) => (start && end ? [start, end] : []));
  const places = pinPlaces(doc, pins);
  const gone = pins.map((pin, at) => (places[at]?.alive ? null : followed(pin, translate)));
  const again = pinPlaces(
    doc,
    gone.flatMap((pin) => pin ?? []),
  );
  const found = places.map((place, at) => (gone[at] ? (again.shift() ?? null) : place));
  return pinned.map(({ hunk, start, end }) => {
    if (!start || !end || hunk.op !== 'text') return null;
    return spotOf(hunk.del.length === 0, found.shift() ?? null, found.shift() ?? null);
  });
}

function followed(pin: Uint8Array, translate: Translate): Uint8Array | null {
  const id = pinnedId(pin);
  const to = id && translate(id);
  return to ? movePin(pin, to) : null;
}

function spotOf(between: boolean, start: PinPlace | null, end: PinPlace | null): Spot | null {
  if (!start || !end) return null;
  if (!between) return start.index <= end.index ? { from: start.index, to: end.index } : null;
  if (!start.alive && !end.alive) return null;
  const from = start.alive ? start.index : end.index;
  const to = end.alive && end.index > from ? end.index : from;
  return { from, to };
}
