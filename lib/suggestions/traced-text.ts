import type { Block } from '../draft/draft';
import type { Hunk } from './hunk';
import { type Cell, type Deed, Tape } from './tape';
import type { TextToken } from './text-tokens';

/** A change of a text by somebody. */
export interface TracedChange {
  /** Its places are those of the text that it is put on. */
  readonly hunk: Hunk;
  /** Those with the same are put on together or not at all; null = alone. */
  readonly groupId: string | null;
  /** It does not fit the text as it is. */
  readonly out?: boolean;
}

/** One token of both texts, or of one of them; the same object where it is the same token. */
export interface TracedToken {
  /** Null where it is not in that text. */
  readonly was: TextToken | null;
  readonly now: TextToken | null;
  /** Index of the change that did it last. */
  readonly by: Readonly<Partial<Record<Deed, number>>>;
}

/** A text with changes on it, and who of them did what. */
export interface TracedText {
  readonly blocks: readonly Block[];
  /** The tokens of every block of either text, in its order; its opening first. */
  readonly was: readonly (readonly TracedToken[])[];
  readonly now: readonly (readonly TracedToken[])[];
  /** Changes that are not in it: they do not fit beside the others. */
  readonly left: ReadonlySet<number>;
}

interface Trace {
  was: TextToken | null;
  now: TextToken | null;
  by: Partial<Record<Deed, number>>;
}

/**
 * T1, T2: a text with changes of several people on it, in their order; what is carried goes last, as it does
 * when they are accepted. What does not fit beside those before it is left out, with its whole group.
 */
export function tracedText(base: readonly Block[], changes: readonly TracedChange[]): TracedText {
  const left = new Set<number>();
  const leave = (failed: ReadonlySet<number>) => {
    for (const at of changes.keys()) if (isOut(changes, failed, at)) left.add(at);
  };
  leave(new Set([...changes.entries()].flatMap(([at, { out }]) => (out ? [at] : []))));
  for (;;) {
    const made = putOn(base, changes, left);
    if (made.failed.size === 0) return { ...made.text, left };
    leave(made.failed);
  }
}

/** Whether a change or one of its group does not fit. */
function isOut(changes: readonly TracedChange[], failed: ReadonlySet<number>, at: number): boolean {
  const group = changes[at]?.groupId ?? null;
  if (failed.has(at)) return true;
  return group !== null && [...failed].some((other) => changes[other]?.groupId === group);
}

function putOn(
  base: readonly Block[],
  changes: readonly TracedChange[],
  left: ReadonlySet<number>,
): { readonly text: Omit<TracedText, 'left'>; readonly failed: ReadonlySet<number> } {
  const traces = new Map<Cell, Trace>();
  const traceOf = (cell: Cell) => {
    const known = traces.get(cell) ?? { was: null, now: null, by: {} };
    traces.set(cell, known);
    return known;
  };
  let by = -1;
  const tape = new Tape(base, (cell, deed) => {
    traceOf(cell).by[deed] = by;
  });
  const before = tape.line.map(({ cell, token }) => Object.assign(traceOf(cell), { was: token }));
  const on = [...changes.entries()].flatMap(([at, { hunk }]) => (left.has(at) ? [] : { at, hunk }));
  const carriedLast = tape
    .hold(on)
    .toSorted((a, b) => last(a.item.hunk) - last(b.item.hunk) || a.item.at - b.item.at);
  const failed = new Set<number>();
  for (const held of carriedLast) {
    by = held.item.at;
    const { state } = tape.apply(held);
    if (state === 'changed' || state === 'gone') failed.add(by);
  }
  const after = tape.line.map(({ cell, token }) => Object.assign(traceOf(cell), { now: token }));
  return { text: { blocks: tape.blocks, was: byBlock(before), now: byBlock(after) }, failed };
}

function last({ op }: Hunk): number {
  return op === 'move' ? 1 : 0;
}

function byBlock(line: readonly Trace[]): Trace[][] {
  const blocks: Trace[][] = [];
  for (const trace of line) {
    if ((trace.now ?? trace.was)?.t === 'open') blocks.push([]);
    blocks.at(-1)?.push(trace);
  }
  return blocks;
}
