import type * as Y from 'yjs';
import type { AnchorRow } from '@/lib/db/annotations/load-anchors';
import { quoteOf, type Span } from '@/lib/review/anchor';
import { findQuote } from '@/lib/review/find-quote';
import { replacedWords } from '@/lib/review/replaced-words';
import { similarity } from '@/lib/review/similarity';
import type { FlatText } from '@/lib/ytext/flat-text';
import { movePin, type PinPlace, pinnedId, pinPlaces, pinRange } from '@/lib/ytext/pins';
import { sectionQuote } from './section-quote';

/** Where a character went that was cut and inserted again; null when it was not. */
export type Translate = (id: { client: number; clock: number }) => {
  client: number;
  clock: number;
} | null;

/** Below this resemblance the words at the old place may be a rest, and the others elsewhere. */
const SAME_WORDS = 0.5;

export interface Anchoring {
  readonly doc: Y.Doc;
  readonly flat: FlatText;
  readonly translate: Translate;
}

/**
 * Where a comment is now (A2-A6): by its id, else by its pins, else where its characters were moved,
 * else where its quote stands, else nowhere. The result is the same object when nothing changed.
 * @param places of its pins, from `pinPlaces`
 */
export function reAnchor(
  { doc, flat, translate }: Anchoring,
  row: AnchorRow,
  places: readonly (PinPlace | null)[],
): AnchorRow {
  if (row.scope === 'section') return bySection(flat, row);
  if (row.scope === 'chip') return settle(flat, row, flat.chips.get(row.chipId ?? '') ?? null);
  const [start = null, end = null] = places;
  const here = row.orphan ? null : spanBetween(flat, start, end);
  if (here && alike(flat, here, row) >= SAME_WORDS) return pinned(doc, flat, row, here, places);
  const there = moved(doc, flat, row, translate) ?? findQuote(flat.text, row);
  const better = there && (!here || alike(flat, there, row) > alike(flat, here, row));
  const span = better ? there : (here ?? onTheSpot(flat, row, start));
  return span ? pinned(doc, flat, row, span, []) : settle(flat, row, null);
}

function alike(flat: FlatText, { start, end }: Span, { quote }: AnchorRow): number {
  return similarity(flat.text.slice(start, end), quote);
}

function spanBetween(flat: FlatText, start: PinPlace | null, end: PinPlace | null): Span | null {
  if (!start || !end || start.index >= end.index) return null;
  const span = { start: flat.offsetOf(start.index), end: flat.offsetOf(end.index) };
  return flat.text.slice(span.start, span.end).trim() === '' ? null : span;
}

/** The same characters at another place. */
function moved(doc: Y.Doc, flat: FlatText, row: AnchorRow, translate: Translate): Span | null {
  const follow = (pin: Uint8Array | null) => {
    const id = pin && pinnedId(pin);
    const to = id && translate(id);
    return pin && to ? movePin(pin, to) : pin;
  };
  const [start, end] = [follow(row.start), follow(row.end)];
  if (!start || !end || (start === row.start && end === row.end)) return null;
  const [from = null, to = null] = pinPlaces(doc, [start, end]);
  const span = spanBetween(flat, from, to);
  return span && alike(flat, span, row) >= SAME_WORDS ? span : null;
}

/** Only at the moment of the loss: what is typed there later has nothing to do with the comment. */
function onTheSpot(flat: FlatText, row: AnchorRow, start: PinPlace | null): Span | null {
  if (row.orphan || !start) return null;
  return replacedWords(flat.text, row, flat.offsetOf(start.index));
}

function pinned(
  doc: Y.Doc,
  flat: FlatText,
  row: AnchorRow,
  span: Span,
  places: readonly (PinPlace | null)[],
): AnchorRow {
  const alive = places.length === 2 && places.every((place) => place?.alive);
  const range = alive ? null : flat.rangeOf(span);
  return settle(flat, range ? { ...row, ...pinRange(doc, range) } : row, span, row);
}

function bySection(flat: FlatText, row: AnchorRow): AnchorRow {
  const at = flat.blocks.find(({ uid }) => uid === row.blockUid);
  if (!at) return row.orphan ? row : { ...row, orphan: true };
  const quote = sectionQuote(flat.text, at.offset) || row.quote;
  return !row.orphan && quote === row.quote ? row : { ...row, quote, orphan: false };
}

/** The row at its place; without one it keeps what it was and is an orphan. */
function settle(flat: FlatText, row: AnchorRow, span: Span | null, before = row): AnchorRow {
  if (!span) return row.orphan ? row : { ...row, orphan: true };
  const blockUid = flat.blockAt(span.start)?.uid || null;
  const next = { ...row, ...quoteOf(flat.text, span), blockUid, orphan: false };
  const same =
    row === before &&
    !before.orphan &&
    next.quote === before.quote &&
    next.prefix === before.prefix &&
    next.suffix === before.suffix &&
    next.blockUid === before.blockUid;
  return same ? before : next;
}
