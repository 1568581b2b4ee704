import type { Fit } from './fit-hunk';
import type { Hunk, TextHunk } from './hunk';
import { marksOf, partsOf, partTokens, sameTokens, type TextToken, wordingOf } from './text-tokens';

/** A range of tokens, `to` exclusive; empty where something was put in or has gone. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  /** A neighbour went: what is to be put in may be told together with what came for that. */
  readonly unsure?: boolean;
}

/** F1, F2, F6: words are replaced where exactly those stand that were seen. */
export function fitText(
  tokens: readonly TextToken[],
  hunk: TextHunk,
  { from, to, unsure }: Spot,
  partly: boolean,
): Fit {
  const [del, ins] = [partTokens(hunk.del), partTokens(hunk.ins)];
  const current = tokens.slice(from, to);
  if (del.length > 0) {
    if (sameTokens(current, del) && !(sameTokens(current, ins) && sameMarks(current, ins)))
      return replace(tokens, hunk, from, to, ins);
    if (sameTokens(current, ins)) return { state: 'there' };
    if (from === to && stands(tokens, from, ins)) return { state: 'there' };
    const rest = partly ? restOf(current, ins) : null;
    if (!rest) return { state: 'changed', current: wordingOf(current) };
    return replace(tokens, hunk, from + rest.skip, from + rest.skip, rest.insert);
  }
  if (current.length > 0 && sameTokens(current, ins)) return { state: 'there' };
  if (unsure && from === to && stands(tokens, from, ins)) return { state: 'there' };
  const rest = partly ? restOf(current, ins) : null;
  if (rest) return replace(tokens, hunk, from + rest.skip, from + rest.skip, rest.insert);
  return replace(tokens, hunk, from, from, ins);
}

function sameMarks(a: readonly TextToken[], b: readonly TextToken[]): boolean {
  return a.every((token, at) => marksOf(token) === marksOf(b[at]));
}

/** The new words stand right before or behind where the old ones went. */
function stands(tokens: readonly TextToken[], at: number, ins: readonly TextToken[]): boolean {
  return (
    sameTokens(tokens.slice(at, at + ins.length), ins) ||
    (at >= ins.length && sameTokens(tokens.slice(at - ins.length, at), ins))
  );
}

/** What of the new words is not there yet, when the others stand there. */
function restOf(
  current: readonly TextToken[],
  ins: readonly TextToken[],
): { readonly skip: number; readonly insert: readonly TextToken[] } | null {
  const length = current.length;
  if (length === 0 || length >= ins.length) return null;
  if (sameTokens(current, ins.slice(0, length))) return { skip: length, insert: ins.slice(length) };
  const before = ins.slice(0, ins.length - length);
  return sameTokens(current, ins.slice(-length)) ? { skip: 0, insert: before } : null;
}

function replace(
  tokens: readonly TextToken[],
  hunk: TextHunk,
  from: number,
  to: number,
  insert: readonly TextToken[],
): Fit {
  let open = from - 1;
  while (open >= 0 && tokens[open]?.t !== 'open') open--;
  const opening = tokens[open];
  return {
    state: 'fits',
    edits: [{ kind: 'splice', from, to, insert }],
    inverse: {
      op: 'text',
      uid: opening?.t === 'open' ? opening.uid : hunk.uid,
      start: from - open - 1,
      del: partsOf(insert),
      ins: partsOf(tokens.slice(from, to)),
    },
  };
}

/** Where the words of a hunk stand on the text that it was made on. Null without its block. */
export function ownSpot(tokens: readonly TextToken[], hunk: TextHunk): Spot | null {
  return ownSpots(tokens, [hunk])[0] ?? null;
}

/** The same for many in one walk; null for what goes by ids. */
export function ownSpots(tokens: readonly TextToken[], hunks: readonly Hunk[]): (Spot | null)[] {
  const opens = new Map<string, number>();
  for (const hunk of hunks) if (hunk.op === 'text') opens.set(hunk.uid, -1);
  if (opens.size > 0)
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.t === 'open' && opens.get(token.uid) === -1) opens.set(token.uid, at);
    }
  return hunks.map((hunk) => {
    const open = hunk.op === 'text' ? (opens.get(hunk.uid) ?? -1) : -1;
    if (hunk.op !== 'text' || open < 0) return null;
    const from = open + 1 + hunk.start;
    return { from, to: from + partTokens(hunk.del).length };
  });
}
