import * as Y from 'yjs';
import type { Span } from '../review/anchor';
import { textOf } from './roots';

/** An encoded range of the shared text; lasts while anybody edits (SPEC N1). */
export interface Pins {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

/** Where a pin is now: its index, and whether the character it holds on to is still there. */
export interface PinPlace {
  readonly index: number;
  readonly alive: boolean;
}

/** Pins a range: text typed at its edges stays outside. The range must not be empty. */
export function pinRange(doc: Y.Doc, { start, end }: Span): Pins {
  const text = textOf(doc);
  const pin = (index: number, assoc: number) =>
    Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, assoc));
  return { start: pin(start, 0), end: pin(end, -1) };
}

/** A place to be pinned: with what stands before it, or with what stands behind it. */
export interface Spike {
  readonly index: number;
  readonly to: 'before' | 'behind';
}

/** Pins of many places in one walk over the text. O(edits + places · log places). */
export function pinsAt(doc: Y.Doc, spikes: readonly Spike[]): Uint8Array[] {
  const text = textOf(doc);
  const pins: Uint8Array[] = [];
  const wanted = spikes.map(({ index, to }, at) => ({
    at,
    index,
    assoc: to === 'before' ? -1 : 0,
  }));
  wanted.sort((a, b) => a.index + a.assoc - b.index - b.assoc);
  let item = text._start;
  let from = 0;
  for (const { at, index, assoc } of wanted) {
    const into = () => index + assoc - from;
    for (; item && !(isSeen(item) && item.length > into()); item = item.right)
      if (isSeen(item)) from += item.length;
    const held = into() < 0 ? null : item;
    const pin = held
      ? Y.createRelativePositionFromJSON({
          item: Y.createID(held.id.client, held.id.clock + into()),
          assoc,
        })
      : Y.createRelativePositionFromTypeIndex(text, index, assoc);
    pins[at] = Y.encodeRelativePosition(pin);
  }
  return pins;
}

/** The character a pin holds on to; null for anything else that claims to be a pin. */
export function pinnedId(pin: Uint8Array): Y.ID | null {
  return heldBy(pin).id;
}

/** Also whether the place is behind that character. */
function heldBy(pin: Uint8Array): { readonly id: Y.ID | null; readonly after: boolean } {
  try {
    const { item, assoc } = Y.decodeRelativePosition(pin);
    return { id: item, after: assoc < 0 };
  } catch {
    return { id: null, after: false };
  }
}

/** The pin of another character on the same side. */
export function movePin(pin: Uint8Array, to: { client: number; clock: number }): Uint8Array {
  const { assoc } = Y.decodeRelativePosition(pin);
  return Y.encodeRelativePosition(Y.createRelativePositionFromJSON({ item: to, assoc }));
}

/** Whether the edit that brought a pin's character has arrived here. */
export function isKnown(doc: Y.Doc, pin: Uint8Array): boolean {
  const id = pinnedId(pin);
  return id !== null && isHere(doc, id);
}

function isHere(doc: Y.Doc, { client, clock }: Y.ID): boolean {
  return clock < Y.getState(doc.store, client);
}

function isSeen(item: Y.Item): boolean {
  return !item.deleted && item.countable;
}

interface Held {
  readonly at: number;
  readonly into: number;
  readonly after: boolean;
}

/**
 * Where pins are now, in one walk over the text; null for one that leads nowhere. Own undo is followed:
 * characters that came back count as the old ones. O(edits + pins).
 */
export function pinPlaces(doc: Y.Doc, pins: readonly Uint8Array[]): (PinPlace | null)[] {
  const places = new Array<PinPlace | null>(pins.length).fill(null);
  const held = new Map<Y.Item, Held[]>();
  pins.forEach((pin, at) => {
    const { id, after } = heldBy(pin);
    const found = id && isHere(doc, id) ? followRedone(doc, id) : null;
    if (!found) return;
    const others = held.get(found.item) ?? [];
    others.push({ at, into: found.into, after });
    held.set(found.item, others);
  });
  let index = 0;
  let left = held.size;
  for (let item = textOf(doc)._start; item && left > 0; item = item.right) {
    const alive = isSeen(item);
    const here = held.get(item);
    if (here) {
      left -= 1;
      for (const { at, into, after } of here) {
        places[at] = { index: alive ? index + into + (after ? 1 : 0) : index, alive };
      }
    }
    if (alive) index += item.length;
  }
  return places;
}

/** The item that stands for a character now, as Yjs finds it; null when it is dropped from memory. */
function followRedone(doc: Y.Doc, id: Y.ID): { item: Y.Item; into: number } | null {
  let next: Y.ID | null = id;
  let found: { item: Y.Item; into: number } | null = null;
  while (next) {
    const { client, clock }: Y.ID = next;
    const item: Y.Item | Y.GC = Y.getItem(doc.store, { client, clock } as Y.ID);
    if (!(item instanceof Y.Item)) return null;
    const into: number = clock - item.id.clock;
    found = { item, into };
    next = item.redone && Y.createID(item.redone.client, item.redone.clock + into);
  }
  return found;
}
