import * as Y from 'yjs';
import { opensBlock } from '../effective';
import { textOf } from '../roots';
import { destination, indexAfter, indexOf } from './destination';
import type { MovedRange, MovedRanges, TokenId } from './moved-ranges';
import { type TokenPair, toRanges } from './to-ranges';

/** Transaction origin of what is carried after a moved block (SPEC M4). */
export const MOVER = 'lectern-mover';

interface Piece {
  readonly insert: string | object;
  readonly attributes: Record<string, unknown>;
  /** Old ids of its tokens. */
  readonly ids: TokenId[];
  dropped: boolean;
}

/** Live tokens that go, and the moved token that they follow. */
export interface Going {
  /** Old id. */
  readonly after: TokenId;
  readonly items: readonly Y.Item[];
  /** The moved token behind them, if it went along: what is typed between later goes, too. */
  readonly next: TokenId | null;
  /** Only its words go; openings and line ends are dropped. */
  readonly words?: boolean;
}

/**
 * Carries tokens to right behind the new place of the moved token before them, with their formats
 * (SPEC M4). To be called inside a transaction with the origin `MOVER`.
 * @returns where they went; empty when the block of that token is gone
 */
export function carry(
  doc: Y.Doc,
  { after, items, next, words }: Going,
  ranges: MovedRanges,
): MovedRange[] {
  const to = ranges.translate(after);
  const where = to && destination(doc, to);
  const [first] = items;
  if (!to || !where || !first) return [];
  const text = textOf(doc);
  const ids = items.flatMap(({ id, length }) =>
    Array.from({ length }, (_, i) => ({ client: id.client, clock: id.clock + i })),
  );
  const old = indexOf(first);
  const pieces = piecesAt(text, old, ids);
  if (words) for (const piece of pieces) piece.dropped = isStructure(piece);
  else if (where === 'block') dropWrapping(pieces);
  const target = indexAfter(doc, to);
  const fresh = insertPieces(doc, target, pieces);
  text.delete(old + (target <= old ? fresh.length : 0), ids.length);
  return pairUp(pieces, fresh, to, next);
}

/** The tokens `ids`, which stand at `start`, one by one where they open or end a block. */
function piecesAt(text: Y.Text, start: number, ids: readonly TokenId[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta()) {
    const length = typeof insert === 'string' ? insert.length : 1;
    const from = Math.max(start, at);
    const end = Math.min(start + ids.length, at + length);
    at += length;
    if (from >= end) continue;
    const parts: (string | object)[] =
      typeof insert === 'string'
        ? insert.slice(from - at + length, end - at + length).split(/(\n)/)
        : [insert];
    let next = from - start;
    for (const part of parts) {
      if (part === '') continue;
      const size = typeof part === 'string' ? part.length : 1;
      pieces.push({ insert: part, attributes, ids: ids.slice(next, next + size), dropped: false });
      next += size;
    }
  }
  return pieces;
}

/**
 * Text left alone gets a block of its own from the repair of the quiet room. Back in a block it
 * needs none: an opening inside a block goes, and the line end that would close the outer one.
 */
function dropWrapping(pieces: Piece[]): void {
  let open = true;
  for (const piece of pieces) {
    if (piece.insert === '\n') open = false;
    else if (opensBlock(piece.insert)) {
      piece.dropped = open;
      open = true;
    }
  }
  const last = pieces.findLast(({ insert }) => insert === '\n');
  if (!open && last) last.dropped = true;
}

function isStructure({ insert }: Piece): boolean {
  return insert === '\n' || opensBlock(insert);
}

/** Returns the ids of the inserted tokens, in order. */
function insertPieces(doc: Y.Doc, index: number, pieces: readonly Piece[]): TokenId[] {
  const text = textOf(doc);
  const client = doc.clientID;
  const before = Y.getState(doc.store, client);
  let at = index;
  for (const { insert, attributes, dropped } of pieces) {
    if (dropped) continue;
    if (typeof insert === 'string') text.insert(at, insert, attributes);
    else text.insertEmbed(at, insert, attributes);
    at += typeof insert === 'string' ? insert.length : 1;
  }
  const fresh: TokenId[] = [];
  const structs = doc.store.clients.get(client) ?? [];
  if (at === index) return fresh;
  for (let i = Y.findIndexSS(structs, before); i < structs.length; i++) {
    const item = structs[i];
    if (!(item instanceof Y.Item) || !item.countable) continue;
    for (let k = 0; k < item.length; k++) fresh.push({ client, clock: item.id.clock + k });
  }
  return fresh;
}

/** A dropped token went where the one before it went. */
function pairUp(
  pieces: readonly Piece[],
  fresh: readonly TokenId[],
  to: TokenId,
  next: TokenId | null,
): MovedRange[] {
  const pairs: TokenPair[] = [];
  let place = to;
  let at = 0;
  for (const { ids, dropped } of pieces) {
    for (const from of ids) {
      if (!dropped) place = fresh[at++] ?? place;
      const before = pairs.at(-1);
      if (before) before.next = from;
      pairs.push({ from, to: place, next });
    }
  }
  return toRanges(pairs);
}
