/** A token of the text (one UTF-16 unit, chip, opening or line end) by its Yjs id. */
export interface TokenId {
  readonly client: number;
  readonly clock: number;
}

/** `length` tokens with consecutive clocks that went from one place to another. */
export interface MovedRange {
  readonly from: TokenId;
  readonly to: TokenId;
  readonly length: number;
  /**
   * Old id of the token that followed the last one, for who moved them, and moved with it; null
   * at the end of what was moved. What stands between the two goes along (SPEC M3).
   */
  readonly next: TokenId | null;
}

/** Where moved tokens went, by old id (SPEC M2). An old id is mapped once: it never lives again. */
export class MovedRanges {
  private readonly byClient = new Map<number, MovedRange[]>();
  /** The same by new id, each new token once. */
  private readonly targets = new Map<number, { clock: number; end: number; from: TokenId }[]>();

  constructor(ranges: Iterable<MovedRange> = []) {
    for (const range of ranges) this.add(range);
  }

  get empty(): boolean {
    return this.byClient.size === 0;
  }

  /** False when its first token is mapped already, or would be mapped to itself in the end. */
  add(range: MovedRange): boolean {
    const { client, clock } = range.from;
    const list = this.byClient.get(client) ?? [];
    const at = after(list, clock, clockOf);
    const before = list[at - 1];
    if (before && clock < before.from.clock + before.length) return false;
    if (this.closesCircle(range)) return false;
    list.splice(at, 0, range);
    this.byClient.set(client, list);
    if (!this.isTarget(range.to)) this.addTarget(range);
    return true;
  }

  /** True when a moved token went there. */
  isTarget(id: TokenId): boolean {
    return this.stepBack(id) !== null;
  }

  has(id: TokenId): boolean {
    return this.lastIn(id.client, id.clock, id.clock + 1) !== null;
  }

  /** Where a token is now, through any number of moves; null when it was never moved. */
  translate(id: TokenId): TokenId | null {
    let place: TokenId | null = null;
    for (let to = this.step(id); to; to = this.step(to)) place = to;
    return place;
  }

  /** The first id of a token, before any number of moves: who wrote it; its own when it never moved. */
  origin(id: TokenId): TokenId {
    let origin = id;
    for (let from = this.stepBack(id); from; from = this.stepBack(from)) origin = from;
    return origin;
  }

  /** Old id of the token that went along right behind this one; null when none did. */
  next(id: TokenId): TokenId | null {
    const range = this.rangeOf(id);
    if (!range) return null;
    const last = id.clock + 1 === range.from.clock + range.length;
    return last ? range.next : { client: id.client, clock: id.clock + 1 };
  }

  /** The last mapped token of a client with a clock in [`from`, `end`). */
  lastIn(client: number, from: number, end: number): TokenId | null {
    const list = this.byClient.get(client);
    const range = list?.[after(list, end - 1, clockOf) - 1];
    if (!range) return null;
    const clock = Math.min(end, range.from.clock + range.length) - 1;
    return clock >= from ? { client, clock } : null;
  }

  /** What stands right behind its own new place and is dropped there would lead to itself. */
  private closesCircle({ from, to, length }: MovedRange): boolean {
    const overlap = from.client === to.client && Math.abs(from.clock - to.clock) < length;
    if (!overlap && !this.lastIn(to.client, to.clock, to.clock + length)) return false;
    for (let i = 0; i < length; i++) {
      const place = { client: to.client, clock: to.clock + i };
      const { client, clock } = this.translate(place) ?? place;
      if (client === from.client && clock === from.clock + i) return true;
    }
    return false;
  }

  private addTarget({ from, to: { client, clock }, length }: MovedRange): void {
    const list = this.targets.get(client) ?? [];
    const at = after(list, clock, (target) => target.clock);
    list.splice(at, 0, { clock, end: clock + length, from });
    this.targets.set(client, list);
  }

  private stepBack({ client, clock }: TokenId): TokenId | null {
    const list = this.targets.get(client);
    const target = list?.[after(list, clock, (one) => one.clock) - 1];
    if (!target || clock >= target.end) return null;
    return { client: target.from.client, clock: target.from.clock + clock - target.clock };
  }

  private step(id: TokenId): TokenId | null {
    const range = this.rangeOf(id);
    if (!range) return null;
    return { client: range.to.client, clock: range.to.clock + id.clock - range.from.clock };
  }

  private rangeOf({ client, clock }: TokenId): MovedRange | null {
    const list = this.byClient.get(client);
    const range = list?.[after(list, clock, clockOf) - 1];
    return range && clock < range.from.clock + range.length ? range : null;
  }
}

const clockOf = ({ from }: MovedRange) => from.clock;

/** Index of the first one that begins after `clock`. */
function after<T>(list: readonly T[], clock: number, begin: (one: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const one = list[mid];
    if (one !== undefined && begin(one) <= clock) low = mid + 1;
    else high = mid;
  }
  return low;
}
