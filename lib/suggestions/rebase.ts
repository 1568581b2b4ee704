import type { Block } from '../draft/draft';
import type { Fit } from './fit-hunk';
import type { Hunk } from './hunk';
import { hunksOf } from './hunks-of';
import { Tape } from './tape';
import { partsOf, partTokens, sameToken, type TextToken } from './text-tokens';

/** What became of a change when the text under it went on. */
export interface Rebased<T> {
  readonly item: T;
  readonly state: Fit['state'];
  /** What stands there now, when that is why it does not fit. */
  readonly current: string;
}

/** A text with somebody's changes on it. */
export interface RebasedText<T> {
  readonly blocks: readonly Block[];
  readonly items: readonly Rebased<T>[];
}

/** Puts changes of a text on it: all of them make the text they were read from (H1). */
export function applyHunks<T extends { readonly hunk: Hunk }>(
  base: readonly Block[],
  items: readonly T[],
): RebasedText<T> {
  return putOn(new Tape(base), items, () => {}, false);
}

/**
 * Puts changes that were made on `base` on what it has become (F1-F6). Colleagues' words stay, always:
 * a change that does not fit any more is left out and told.
 */
export function rebase<T extends { readonly hunk: Hunk }>(
  base: readonly Block[],
  main: readonly Block[],
  items: readonly T[],
): RebasedText<T> {
  const theirs = hunksOf(base, main);
  const tape = new Tape(base);
  const held = tape.hold(theirs);
  const theyGoFirst = () => {
    for (const one of held) tape.apply(one);
  };
  return putOn(tape, items, theyGoFirst, true);
}

function putOn<T extends { readonly hunk: Hunk }>(
  tape: Tape,
  items: readonly T[],
  between: () => void,
  partly: boolean,
): RebasedText<T> {
  const held = items.map((item) => tape.hold(partly ? putsOf(item.hunk) : [item]));
  between();
  tape.theirsAreOn();
  const done = held.map((parts, at): Rebased<T> => {
    const found = parts.map((one) => tape.apply(one, partly));
    const told = WORST.flatMap((state) => found.find((fit) => fit.state === state) ?? [])[0];
    const current = told?.state === 'changed' ? told.current : '';
    return { item: items[at] as T, state: told?.state ?? 'gone', current };
  });
  return { blocks: tape.blocks, items: done };
}

/** Of what becomes of the parts of a change: what is told of the whole. */
const WORST = ['changed', 'gone', 'fits', 'there'] as const;

/**
 * A change that leaves all words and puts others before and behind them is told as one (H2), and is two: one of them
 * may have been accepted meanwhile (F6).
 */
function putsOf(hunk: Hunk): { readonly hunk: Hunk }[] {
  if (hunk.op !== 'text') return [{ hunk }];
  const [del, ins] = [partTokens(hunk.del), partTokens(hunk.ins)];
  for (let at = 1; del.length > 0 && at + del.length < ins.length; at++) {
    if (!del.every((token, place) => sameToken(token, ins[at + place]))) continue;
    const put = (start: number, tokens: readonly TextToken[]) => ({
      hunk: { ...hunk, start, del: [], ins: partsOf(tokens) },
    });
    return [
      put(hunk.start, ins.slice(0, at)),
      put(hunk.start + del.length, ins.slice(at + del.length)),
    ];
  }
  return [{ hunk }];
}
