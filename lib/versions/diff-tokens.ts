import diff from 'fast-diff';
import type { DiffUnit, Piece } from './redline';
import { segments, type Token } from './tokens';

/** Signs that stand for tokens while they are compared; surrogates are left out. */
const FIRST_SIGN = 0x100;
const SIGNS = 0xd800 - FIRST_SIGN;
/** Replaced words of more characters, of which half are the same, are compared again by character. */
const GLUED_CHARS = 8;

/**
 * The words of both texts in order: what is the same, what went and what came (SPEC V2, V4). Joined, `same`
 * and `del` are the older text, `same` and `ins` the newer one.
 */
export function diffTokens(
  before: readonly Token[],
  after: readonly Token[],
  unit: DiffUnit,
): Piece[] {
  const signs = new Map<string, string>();
  const signOf = ({ text }: Token) => {
    let sign = signs.get(text);
    if (sign === undefined) {
      sign = String.fromCharCode(FIRST_SIGN + (signs.size % SIGNS));
      signs.set(text, sign);
    }
    return sign;
  };
  const [a, b] = [before.map(signOf).join(''), after.map(signOf).join('')];
  // More different words than signs: two may share one, so nothing is said to be the same.
  const edits = signs.size > SIGNS ? allNew(a, b) : diff(a, b, undefined, unit === 'word');
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const [kind, { length }] of edits) {
    if (kind === diff.DELETE) pieces.push(...before.slice(i, i + length).map(pieceAs('del')));
    else pieces.push(...after.slice(j, j + length).map(pieceAs(kind ? 'ins' : 'same')));
    if (kind !== diff.INSERT) i += length;
    if (kind !== diff.DELETE) j += length;
  }
  return merge(unglue(merge(pieces)).flat());
}

/** Every word as one kind. */
export function allPieces(kind: Piece['kind'], tokens: readonly Token[]): Piece[] {
  return merge(tokens.map(pieceAs(kind)));
}

function allNew(a: string, b: string): diff.Diff[] {
  return [
    [diff.DELETE, a],
    [diff.INSERT, b],
  ];
}

function pieceAs(kind: Piece['kind']): (token: Token) => Piece {
  return ({ text, marks, chip }) => ({ kind, text, marks, chip });
}

function alike(a: Piece, b: Piece): boolean {
  return a.kind === b.kind && a.chip === b.chip && a.marks.join() === b.marks.join();
}

function merge(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && alike(last, piece)) merged[merged.length - 1] = joined(last, piece);
    else merged.push(piece);
  }
  return merged;
}

function joined(a: Piece, b: Piece): Piece {
  return { ...a, text: a.text + b.text };
}

/** The words' own boundaries can hide a small change in a long stretch (应当在三十日内). */
function unglue(pieces: readonly Piece[]): Piece[][] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const previous = pieces[index - 1];
    if (piece.kind === 'del' && next?.kind === 'ins') return resplit(piece, next) ?? [piece];
    if (piece.kind === 'ins' && previous?.kind === 'del' && resplit(previous, piece)) return [];
    return [piece];
  });
}

function resplit(gone: Piece, come: Piece): Piece[] | null {
  const shorter = oneSided(gone, come);
  if (shorter) return shorter;
  const longest = Math.max(gone.text.length, come.text.length);
  if (longest <= GLUED_CHARS) return null;
  const edits = diff(gone.text, come.text);
  const same = edits.reduce(
    (sum, [kind, text]) => sum + (kind === diff.EQUAL ? text.length : 0),
    0,
  );
  if (same * 2 <= longest || !wholeCharacters(edits)) return null;
  return edits.map(([kind, text]) => {
    if (kind === diff.DELETE) return { ...gone, text };
    return { ...come, kind: kind === diff.INSERT ? 'ins' : 'same', text };
  });
}

function wholeCharacters(edits: readonly diff.Diff[]): boolean {
  return edits.every(
    ([, text]) =>
      segments(text, 'char').join('') === text && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text),
  );
}

/** A word that something came into or went out of (气象部门预测 → 测, 今冬 → 今进一步冬) is no other word. */
function oneSided(gone: Piece, come: Piece): Piece[] | null {
  const [long, short] = gone.text.length > come.text.length ? [gone, come] : [come, gone];
  const rest = long.text.length - short.text.length;
  let start = 0;
  while (start < short.text.length && long.text[start] === short.text[start]) start++;
  if (rest === 0 || !long.text.endsWith(short.text.slice(start))) return null;
  const pieces: Piece[] = [
    { ...come, kind: 'same', text: short.text.slice(0, start) },
    { ...long, text: long.text.slice(start, start + rest) },
    { ...come, kind: 'same', text: short.text.slice(start) },
  ];
  const whole = pieces.every(({ text }) => wholeCharacters([[0, text]]));
  return whole ? pieces.filter(({ text }) => text !== '') : null;
}
