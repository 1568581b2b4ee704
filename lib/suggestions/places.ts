import type { Block } from '../draft/draft';
import type { Reach } from '../versions/spans';
import { type Place, START } from './hunk';

/** Blocks that stay where they are named in a chain, so that one of them may go meanwhile. */
const FIRM_NAMED = 4;

/** What became of every block, as places in both texts. */
export interface Alignment {
  readonly old: readonly Block[];
  readonly now: readonly Block[];
  /** Old place of each new one; null = it was put in, or is the end of the block before it. */
  readonly oldOf: readonly (number | null)[];
  /** By new place of a block that was there before. */
  readonly reach: ReadonlyMap<number, Reach>;
  /** New place of the block that a block came out of; itself when it was there before. */
  readonly headOf: ReadonlyMap<number, number>;
  readonly moved: ReadonlySet<number>;
}

/** Ids of a block that was there before with what was joined to it and split from it; as they may stand now. */
export function spanIds({ old, now, oldOf, reach }: Alignment, head: number): string[] {
  const { newEnd, oldEnd } = reach.get(head) ?? { newEnd: head + 1, oldEnd: 0 };
  const split = now.slice(head, newEnd);
  const joined = old.slice((oldOf[head] ?? oldEnd) + 1, oldEnd);
  return [...split, ...joined].map(({ uid }) => uid);
}

/**
 * Where a block stands, by those before it (H6).
 * @param runOf for each new place the run that it is carried with; null = none
 */
export function placeAt(
  alignment: Alignment,
  index: number,
  runOf: readonly (number | null)[],
): Place {
  const chain: string[] = [];
  const loose: string[] = [];
  const own = runOf[index] ?? null;
  let firm = 0;
  for (let at = index - 1; at >= 0 && firm < FIRM_NAMED; at--) {
    const head = alignment.headOf.get(at);
    const uids = head === undefined ? [alignment.now[at]?.uid ?? ''] : spanIds(alignment, head);
    const run = runOf[at] ?? null;
    chain.push(...uids.reverse());
    if (run !== null && run !== own) loose.push(...uids);
    else if (head !== undefined) firm++;
    at = head ?? at;
  }
  if (firm < FIRM_NAMED) chain.push(START);
  return { chain, loose };
}

/** Where a run begins: what it carries itself is no place. */
export function placeOfRun(
  alignment: Alignment,
  index: number,
  runOf: readonly (number | null)[],
): Place {
  const others = runOf.map((run) => (run === runOf[index] ? null : run));
  return placeAt(alignment, index, others);
}

/**
 * Index of the block before which a place is, among the ids of a text; null when nothing of it is there
 * any more.
 */
export function findPlace(uids: readonly string[], { chain, loose }: Place): number | null {
  const known = new Map(uids.map((uid, index) => [uid, index]));
  const notYet = new Set(loose);
  const nearer = new Set<string>();
  for (const uid of chain) {
    const at = uid === START ? -1 : known.get(uid);
    if (at === undefined) continue;
    if (uid !== START && notYet.has(uid)) {
      nearer.add(uid);
      continue;
    }
    let next = at + 1;
    while (nearer.has(uids[next] ?? '')) next++;
    return next;
  }
  return null;
}
