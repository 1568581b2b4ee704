import * as Y from 'yjs';
import { newItems } from '../new-items';
import { NORMALISER } from '../normalise';
import { carry, MOVER } from './carry';
import { type CutPassage, cutPassage } from './cut-passage';
import { leansOn } from './leans-on';
import { leftBehind, movedBefore } from './left-behind';
import { type MovedRange, MovedRanges, type TokenId } from './moved-ranges';
import { newPassage, openedBlocks } from './new-passage';
import { pairPassages } from './pair-passages';
import { opens } from './token-run';
import { typedOn } from './typed-on';

/** What a server has to remember of one update, besides the update. */
export interface MoveFacts {
  readonly ranges: readonly MovedRange[];
  readonly cuts: readonly CutPassage[];
}

/** Passages kept in memory; the oldest go first. */
const CUTS_KEPT = 1_000;
/** Carrying that finds more and more to carry is a bug, and must not stop the server. */
const MOST_PASSES = 50;

/**
 * Carries what people type in blocks that somebody moves meanwhile to where the blocks are now
 * (SPEC M1-M5). One writer per document: only the server has one.
 */
export class Mover {
  readonly ranges = new MovedRanges();
  private readonly cuts = new Map<string, Set<CutPassage>>();
  private readonly kept: CutPassage[] = [];
  private facts: { ranges: MovedRange[]; cuts: CutPassage[] } = { ranges: [], cuts: [] };
  /** Tokens behind which something may stand that was left behind. */
  private behind: TokenId[] = [];
  /** New items that lean on deleted ones. */
  private arrived: Y.ID[] = [];
  /** What could not be carried because the block is gone for now. */
  private waiting: TokenId[] = [];
  private passes = 0;

  constructor(private readonly doc: Y.Doc) {}

  /** What was stored of earlier updates, all of which are in the document. */
  remember({ ranges, cuts }: MoveFacts): void {
    for (const range of ranges) if (isTrue(this.doc, range)) this.add(range);
    for (const cut of cuts) this.keep(cut);
  }

  /** To be called in `afterTransaction`, before deleted items are dropped. */
  look(transaction: Y.Transaction): void {
    if (transaction.origin === MOVER || transaction.origin === NORMALISER) return;
    this.passes = 0;
    const cut = cutPassage(transaction);
    if (cut) {
      this.facts.cuts.push(cut);
      this.keep(cut);
    }
    const found = new Set<CutPassage>();
    for (const key of openedBlocks(transaction)) {
      for (const passage of this.cuts.get(key) ?? []) found.add(passage);
      this.cuts.delete(key);
    }
    if (found.size > 0) this.pair(found, transaction);
    if (this.ranges.empty) return;
    for (const item of newItems(transaction)) {
      const before = leansOn(this.doc, item);
      if (before && (before === 'gone' || before.deleted)) this.arrived.push(item.id);
    }
  }

  /** What is to be stored with the update that comes next, or earlier. */
  takeFacts(): MoveFacts | null {
    const { facts } = this;
    if (facts.ranges.length + facts.cuts.length === 0) return null;
    this.facts = { ranges: [], cuts: [] };
    return facts;
  }

  /** Carries what is left behind, as one transaction; false when there was nothing. */
  run(): boolean {
    if (this.behind.length + this.arrived.length === 0) return false;
    const { gaps, words } = this.nextToLook();
    if (gaps.length + words.length === 0 || this.passes++ > MOST_PASSES) return false;
    let carried = false;
    this.doc.transact(() => {
      for (const after of gaps) carried = this.carryFrom(after) || carried;
      const last = this.facts.ranges.map(({ from, length }) => ({
        client: from.client,
        clock: from.clock + length - 1,
      }));
      for (const after of carried ? [...words, ...last] : words) {
        carried = this.carryTypedOn(after) || carried;
      }
    }, MOVER);
    return carried;
  }

  private nextToLook(): { gaps: TokenId[]; words: TokenId[] } {
    const gaps = new Map<string, TokenId>();
    const words: TokenId[] = [];
    for (const id of this.behind) gaps.set(`${id.client}/${id.clock}`, id);
    for (const id of this.arrived) {
      const item = Y.getItem(this.doc.store, id);
      const after = item instanceof Y.Item && !item.deleted && movedBefore(item, this.ranges);
      if (!after) continue;
      if (this.ranges.next(after)) gaps.set(`${after.client}/${after.clock}`, after);
      else {
        const before = { client: id.client, clock: id.clock - 1 };
        words.push(this.ranges.has(before) ? before : after);
      }
    }
    this.behind = [];
    this.arrived = [];
    const full = (after: TokenId) => leftBehind(this.doc, after, this.ranges).length > 0;
    return { gaps: [...gaps.values()].filter(full), words };
  }

  private carryFrom(after: TokenId): boolean {
    let carried = false;
    for (const group of leftBehind(this.doc, after, this.ranges)) {
      const ranges = carry(this.doc, group, this.ranges);
      if (ranges.length === 0) this.waiting.push(after);
      else carried = true;
      for (const range of ranges) this.learn(range);
    }
    return carried;
  }

  private carryTypedOn(after: TokenId): boolean {
    const going = typedOn(this.doc, after);
    const ranges = going ? carry(this.doc, going, this.ranges) : [];
    for (const range of ranges) this.learn(range);
    return ranges.length > 0;
  }

  private pair(found: ReadonlySet<CutPassage>, transaction: Y.Transaction): void {
    const inserted = newPassage(transaction);
    for (const passage of found) {
      for (const range of pairPassages(passage, inserted)) this.learn(range);
    }
    this.behind.push(...this.waiting);
    this.waiting = [];
  }

  private learn(range: MovedRange): void {
    if (this.add(range)) this.facts.ranges.push(range);
  }

  private add(range: MovedRange): boolean {
    if (!this.ranges.add(range)) return false;
    for (const gap of this.gapsOf(range)) this.behind.push(gap);
    return true;
  }

  /** The tokens of a range behind which other items may stand. */
  private *gapsOf({ from: { client, clock }, length }: MovedRange): Generator<TokenId> {
    const structs = this.doc.store.clients.get(client);
    const end = clock + length;
    if (!structs || end > Y.getState(this.doc.store, client)) return;
    for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
      const struct = structs[i];
      if (!struct || struct.id.clock >= end) return;
      yield { client, clock: Math.min(end, struct.id.clock + struct.length) - 1 };
    }
  }

  private keep(cut: CutPassage): void {
    this.kept.push(cut);
    if (this.kept.length > CUTS_KEPT) this.forget(this.kept.shift());
    for (const run of cut) {
      if (!opens(run) || this.ranges.has(run)) continue;
      const passages = this.cuts.get(run.says) ?? new Set();
      this.cuts.set(run.says, passages.add(cut));
    }
  }

  private forget(cut: CutPassage | undefined): void {
    for (const { says } of cut?.filter(opens) ?? []) this.cuts.get(says)?.delete(cut ?? []);
  }
}

/** Facts are stored with or before their update: a crash may leave some about a move that never was. */
function isTrue({ store }: Y.Doc, { from, to, length }: MovedRange): boolean {
  return (
    from.clock + length <= Y.getState(store, from.client) &&
    to.clock + length <= Y.getState(store, to.client)
  );
}
