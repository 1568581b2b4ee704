import type { Block } from '../draft/draft';
import type { Fit } from './fit-hunk';
import type { Hunk } from './hunk';
import { hunksOf } from './hunks-of';
import { Tape } from './tape';

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
  const held = tape.hold(items);
  between();
  const done = held.map((one): Rebased<T> => {
    const found = tape.apply(one, partly);
    const current = found.state === 'changed' ? found.current : '';
    return { item: one.item, state: found.state, current };
  });
  return { blocks: tape.blocks, items: done };
}
