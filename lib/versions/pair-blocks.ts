import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { similarity } from '../review/similarity';
import { heaviestRise } from './heaviest-rise';

/** Which block of the older text each block of the newer one was, and whether it stands where it stood. */
export interface Pairing {
  /** Index in the older text for each index of the newer one; null = new. */
  readonly oldOf: readonly (number | null)[];
  /** Indices of the newer text whose block stands elsewhere now. */
  readonly moved: ReadonlySet<number>;
}

/** Least resemblance of two blocks that have no id in common. */
const LEAST = 0.5;
/** Shorter wording than this says nothing about being the same block. */
const TELLING_CHARS = 4;
/** Blocks without a partner that are compared with each other; beyond, only equal wording counts. */
const MOST_COMPARED = 400;

/**
 * Pairs blocks by id, else by equal, else by similar wording between the same neighbours (SPEC V1). The
 * heaviest set of pairs in the same order has stayed, by characters; the others have moved (V5).
 */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): Pairing {
  const oldOf = byId(before, after);
  byWording(before, after, oldOf);
  bySimilarity(before, after, oldOf);
  return withMoved(oldOf, after);
}

/** The same for two texts of which one was the other a moment ago: an id says all. */
export function pairById(before: readonly Block[], after: readonly Block[]): Pairing {
  return withMoved(byId(before, after), after);
}

function withMoved(oldOf: readonly (number | null)[], after: readonly Block[]): Pairing {
  const pairs = oldOf.flatMap((old, index) => (old === null ? [] : [{ old, index }]));
  const stayed = heaviestRise(
    pairs.map(({ old }) => old),
    pairs.map(({ index }) => 1 + lengthOf(after[index])),
  );
  const moved = new Set(pairs.filter((_, at) => !stayed.has(at)).map(({ index }) => index));
  return { oldOf, moved };
}

function lengthOf(block: Block | undefined): number {
  return block?.inlines.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
}

function byId(before: readonly Block[], after: readonly Block[]): (number | null)[] {
  const places = new Map<string, number>();
  for (const [index, { uid }] of before.entries())
    if (uid !== '' && !places.has(uid)) places.set(uid, index);
  return after.map(({ uid }) => {
    const place = places.get(uid);
    if (place === undefined) return null;
    places.delete(uid);
    return place;
  });
}

function free(before: readonly Block[], oldOf: readonly (number | null)[]): number[] {
  const taken = new Set(oldOf);
  return before.flatMap((_, index) => (taken.has(index) ? [] : [index]));
}

function byWording(before: readonly Block[], after: readonly Block[], oldOf: (number | null)[]) {
  const waiting = new Map<string, number[]>();
  for (const index of free(before, oldOf)) {
    const text = textOf(before[index]);
    if (text.length >= TELLING_CHARS) waiting.set(text, [...(waiting.get(text) ?? []), index]);
  }
  for (const [index, block] of after.entries())
    if (oldOf[index] === null) oldOf[index] = waiting.get(textOf(block))?.shift() ?? null;
}

/** Between two neighbours that are paired, in order. */
function bySimilarity(before: readonly Block[], after: readonly Block[], oldOf: (number | null)[]) {
  const left = free(before, oldOf);
  if (left.length > MOST_COMPARED) return;
  let from = -1;
  for (const [index, block] of after.entries()) {
    const own = oldOf[index] ?? null;
    if (own !== null) {
      from = own;
      continue;
    }
    const to = oldOf.slice(index).find((old) => old !== null && old > from) ?? before.length;
    const text = textOf(block);
    if (text.length < TELLING_CHARS) continue;
    const best = left
      .filter((old) => old > from && old < to)
      .map((old) => ({ old, likeness: similarity(textOf(before[old]), text) }))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { old: -1, likeness: LEAST });
    if (best.old < 0) continue;
    oldOf[index] = best.old;
    left.splice(left.indexOf(best.old), 1);
    from = best.old;
  }
}

function textOf(block: Block | undefined): string {
  return block ? blockText(block) : '';
}
