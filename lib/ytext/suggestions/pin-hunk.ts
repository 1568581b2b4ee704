import * as Y from 'yjs';
import { ownSpot, type Spot } from '../../suggestions/fit-text';
import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { TextToken } from '../../suggestions/text-tokens';
import type { TokenId } from '../moves/moved-ranges';
import { movePin, type PinPlace, pinnedId, pinPlaces, pinRange } from '../pins';
import { textOf } from '../roots';

/** Where a character went that was cut and inserted again; null when it was not. */
export type Translate = (id: TokenId) => TokenId | null;

/**
 * Holds a change of this very text to the words it replaces, or between the two tokens where it puts
 * something in.
 * @param tokens of the document
 */
export function pinHunk(doc: Y.Doc, tokens: readonly TextToken[], hunk: Hunk): PinnedHunk {
  const spot = hunk.op === 'text' ? ownSpot(tokens, hunk) : null;
  if (!spot) return { hunk, start: null, end: null };
  if (spot.from < spot.to) return { hunk, ...pinRange(doc, { start: spot.from, end: spot.to }) };
  const pin = (assoc: number) =>
    Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(textOf(doc), spot.from, assoc));
  return { hunk, start: pin(-1), end: pin(0) };
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
