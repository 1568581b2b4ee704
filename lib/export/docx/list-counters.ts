import { MAX_LIST_LEVELS } from './list-levels';

/** Counters of one list as a word processor keeps them. */
interface Counters {
  /** Last number by level, 0 = none since the last restart. */
  readonly last: number[];
  /** Value that a restart may give, by level; programs differ when it is not 1. */
  readonly restart: number[];
}

/** A place in a numbered list: the list (w:num), its level, and where this list's level starts anew. */
export interface ListPlace {
  readonly numId: number;
  readonly level: number;
  /** w:startOverride of this list for this level; null when it has none. */
  readonly start: number | null;
}

/**
 * Counts numbered paragraphs in order, as a program does whose lists share their counters by `keyOf`:
 * Word by the abstract list, others by the list itself.
 */
export class ListCounters {
  private readonly counters = new Map<number, Counters>();
  private readonly begun = new Set<string>();

  constructor(private readonly keyOf: (numId: number) => number) {}

  private at(numId: number): Counters {
    const key = this.keyOf(numId);
    let counters = this.counters.get(key);
    if (!counters) {
      const fresh = (value: number) => new Array<number>(MAX_LIST_LEVELS).fill(value);
      counters = { last: fresh(0), restart: fresh(1) };
      this.counters.set(key, counters);
    }
    return counters;
  }

  /** The number shown at a place if it came next; null when programs differ about it. */
  next({ numId, level, start }: ListPlace): number | null {
    if (start !== null && !this.begun.has(`${numId} ${level}`)) return start;
    const { last, restart } = this.at(numId);
    const before = last[level] ?? 0;
    if (before > 0) return before + 1;
    // A deeper level has been counted without this one above it: some count the missing one.
    if (last.some((value, deeper) => deeper > level && value > 0)) return null;
    return (start ?? 1) === 1 && restart[level] === 1 ? 1 : null;
  }

  /** Moves past a paragraph that shows `value`. */
  advance({ numId, level, start }: ListPlace, value: number): void {
    const { last, restart } = this.at(numId);
    last[level] = value;
    last.fill(0, level + 1);
    if (start !== null && start !== 1) restart[level] = start;
    this.begun.add(`${numId} ${level}`);
  }
}
