import type { Block } from '../draft/draft';
import { carried, changedToken, commonEnds, type Edit } from './edits';
import { type Fit, fitHunk } from './fit-hunk';
import { ownSpots, type Spot } from './fit-text';
import type { Hunk } from './hunk';
import { blocksOf, partTokens, sameTokens, type TextToken, textTokens } from './text-tokens';

/** Names one token of a text that is changed; it keeps its name wherever it is carried. */
export type Cell = number;

/** What a change did to a token. */
export type Deed = 'came' | 'went' | 'changed' | 'carried';

/** More arguments than some engines take would be too many. */
const MOST_AT_ONCE = 10_000;

/** A place held by what stands there: the words themselves, and their neighbours. */
interface Hold {
  readonly left: Cell | null;
  readonly first: Cell | null;
  readonly last: Cell | null;
  readonly right: Cell | null;
}

/**
 * A text that changes are put on one after the other, in any order: their places are held by what stands
 * there and not by numbers, as in the shared text.
 */
export class Tape {
  private cells: Cell[];
  private next: Cell;
  /** The first cell that was not there from the beginning, and the first that is not a colleague's. */
  private readonly first: Cell;
  private theirs: Cell;
  /** The token of each cell: kept beside them, since every change that is put on reads them all. */
  private tokens: TextToken[];

  /** @param note told of every token that a change touches; of one whose marks alone change it is not */
  constructor(
    blocks: readonly Block[],
    private readonly note: (cell: Cell, deed: Deed) => void = () => {},
  ) {
    this.tokens = textTokens(blocks);
    this.cells = this.tokens.map((_, at) => at);
    this.next = this.cells.length;
    this.first = this.next;
    this.theirs = this.next;
  }

  /** The tokens as they stand now, with their names. */
  get line(): { readonly cell: Cell; readonly token: TextToken }[] {
    return this.tokens.map((token, at) => ({ cell: this.cells[at] ?? -1, token }));
  }

  get blocks(): Block[] {
    return blocksOf(this.tokens);
  }

  /** Takes hold of changes of this very text. Do so with all before the first one is put on. */
  hold<T extends Held['item']>(items: readonly T[]): Held<T>[] {
    const hunks = items.map(({ hunk }) => hunk);
    const spots = ownSpots(this.tokens, hunks);
    return items.map((item, index): Held<T> => {
      const spot = spots[index];
      if (!spot) return { item, at: null };
      const { from, to } = spot;
      const cell = (at: number) => this.cells[at] ?? null;
      const [first, last] = from < to ? [cell(from), cell(to - 1)] : [null, null];
      return { item, at: { left: cell(from - 1), first, last, right: cell(to) } };
    });
  }

  /** Puts a change on, when it fits. */
  apply({ item, at }: Held, partly = false): Fit {
    const spot = at && this.spotOf(at);
    const hunk = partly && spot ? this.withoutAccepted(item.hunk, spot) : item.hunk;
    const found = fitHunk(this.tokens, hunk, spot, partly);
    if (found.state === 'fits') for (const edit of found.edits) this.edit(edit);
    return found;
  }

  /** What was put on until now are colleagues' changes. */
  theirsAreOn(): void {
    this.theirs = this.next;
  }

  /** F6: of words that are replaced, those that come stand beside them already: only the old ones are left to go. */
  private withoutAccepted(hunk: Hunk, { from, to }: Spot): Hunk {
    if (hunk.op !== 'text' || hunk.del.length === 0 || hunk.ins.length === 0) return hunk;
    const ins = partTokens(hunk.ins);
    const came = (at: number) =>
      at >= 0 &&
      sameTokens(this.tokens.slice(at, at + ins.length), ins) &&
      this.cells.slice(at, at + ins.length).every((cell) => this.isTheirs(cell));
    return came(from - ins.length) || came(to) ? { ...hunk, ins: [] } : hunk;
  }

  private isTheirs(cell: Cell): boolean {
    return cell >= this.first && cell < this.theirs;
  }

  private spotOf({ left, first, last, right }: Hold): Spot | null {
    const place = (cell: Cell | null) => {
      const index = cell === null ? -1 : this.cells.indexOf(cell);
      return index < 0 ? null : index;
    };
    const [from, to] = [place(first), place(last)];
    if (from !== null && to !== null && from <= to) return { from, to: to + 1 };
    const [before, behind] = [place(left), place(right)];
    if (before === null)
      return behind === null ? null : { from: behind, to: behind, unsure: left !== null };
    const end = behind !== null && behind > before ? behind : before + 1;
    return { from: before + 1, to: end, unsure: behind === null && right !== null };
  }

  private edit(edit: Edit): void {
    if (edit.kind === 'splice') this.splice(edit);
    else if (edit.kind === 'carry') {
      for (const cell of this.cells.slice(edit.from, edit.to)) this.note(cell, 'carried');
      this.cells = carried(this.cells, edit);
      this.tokens = carried(this.tokens, edit);
    } else {
      const token = this.tokens[edit.at];
      if (token) this.tokens[edit.at] = changedToken(token, edit);
      this.note(this.cells[edit.at] ?? -1, 'changed');
    }
  }

  private splice({ from, to, insert }: Extract<Edit, { kind: 'splice' }>): void {
    const { before, behind } = commonEnds(this.tokens.slice(from, to), insert);
    const made = insert.slice(before, insert.length - behind).map(() => this.next++);
    for (const cell of this.cells.slice(from + before, to - behind)) this.note(cell, 'went');
    for (const cell of made) this.note(cell, 'came');
    replace(this.cells, from + before, to - from - before - behind, made);
    replace(this.tokens, from, to - from, insert);
  }
}

/** In place: a long text is not copied for every change. */
function replace<T>(items: T[], from: number, count: number, made: readonly T[]): void {
  items.splice(from, count);
  for (let at = 0; at < made.length; at += MOST_AT_ONCE)
    items.splice(from + at, 0, ...made.slice(at, at + MOST_AT_ONCE));
}

/** A change with its place on a tape. */
export interface Held<T extends { readonly hunk: Hunk } = { readonly hunk: Hunk }> {
  readonly item: T;
  readonly at: Hold | null;
}
