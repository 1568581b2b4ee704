import diff from 'fast-diff';
import { type Run, runsLength } from './runs';

/** A stretch that stays, then tokens that go and tokens that come. */
export interface Piece {
  readonly same: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Below this many tokens a change counts as one replacement. */
const WORTHWHILE = 200;
/** Above this product of lengths a token diff costs more than it saves. */
const TOO_LARGE = 4_000_000;
const FIRST_ID = 0xe000;
const LAST_ID = 0xf8ff;
const PRIVATE = /[\ue000-\uf8ff]/;

/**
 * Splits a large replacement (replace all, a whole new text as one step) so that what is the same on
 * both sides stays in the text (BIND5). Openings and chips count as the same by their id.
 */
export function smallerPieces(old: readonly Run[], now: readonly Run[]): Piece[] {
  const [removed, inserted] = [runsLength(old), runsLength(now)];
  const whole: Piece[] = [{ same: 0, removed, inserted }];
  if (removed === 0 || inserted === 0 || removed + inserted < WORTHWHILE) return whole;
  const pieces: Piece[] = [];
  for (const [a, b] of betweenAnchors(old, now)) pieces.push(...diffPiece(a, b));
  return merged(pieces);
}

/** Cuts both rows before every opening that both have, in the order in which both have them. */
function* betweenAnchors(old: readonly Run[], now: readonly Run[]): Generator<[Run[], Run[]]> {
  const places = new Map<unknown, number>();
  now.forEach((run, i) => {
    if (run.t === 'open' && run.attrs.uid !== '') places.set(run.attrs.uid, i);
  });
  let [a, b] = [0, 0];
  for (const [i, run] of old.entries()) {
    if (run.t !== 'open') continue;
    const j = places.get(run.attrs.uid);
    if (j === undefined || j < b) continue;
    yield [old.slice(a, i), now.slice(b, j)];
    [a, b] = [i, j];
  }
  yield [old.slice(a), now.slice(b)];
}

function diffPiece(old: readonly Run[], now: readonly Run[]): Piece[] {
  const [removed, inserted] = [runsLength(old), runsLength(now)];
  const whole = [{ same: 0, removed, inserted }];
  if (removed * inserted === 0 || removed * inserted > TOO_LARGE) return whole;
  if ([...old, ...now].some((run) => run.t === 'text' && PRIVATE.test(run.text))) return whole;
  const ids = new Map<unknown, string>();
  const [a, b] = [asString(old, ids), asString(now, ids)];
  if (ids.size > LAST_ID - FIRST_ID) return whole;
  const pieces: Piece[] = [];
  for (const [kind, text] of diff(a, b)) {
    const length = text.length;
    pieces.push({
      same: kind === diff.EQUAL ? length : 0,
      removed: kind === diff.DELETE ? length : 0,
      inserted: kind === diff.INSERT ? length : 0,
    });
  }
  return pieces;
}

/** One character per token; openings and chips get a private one by their id. */
function asString(runs: readonly Run[], ids: Map<unknown, string>): string {
  return runs
    .map((run) => {
      if (run.t === 'text') return run.text;
      if (run.t === 'close') return '\n';
      const id =
        run.t === 'open' ? `b${run.attrs.uid}` : `${run.node.type.name}${run.node.attrs.id}`;
      const known = ids.get(id) ?? String.fromCharCode(FIRST_ID + ids.size);
      ids.set(id, known);
      return known;
    })
    .join('');
}

function merged(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && piece.same === 0) {
      out[out.length - 1] = {
        same: last.same,
        removed: last.removed + piece.removed,
        inserted: last.inserted + piece.inserted,
      };
    } else out.push(piece);
  }
  return out;
}
