import type { Block } from '../draft/draft';
import { carried, changedToken, commonEnds, type Edit } from './edits';
import { type Fit, fitHunk } from './fit-hunk';
import { ownSpot, type Spot } from './fit-text';
import type { Hunk } from './hunk';
import { blocksOf, type TextToken, textTokens } from './text-tokens';

/** One token of a text that is changed; it stays itself wherever it is carried. */
interface Cell {
  token: TextToken;
}

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

  constructor(blocks: readonly Block[]) {
    this.cells = textTokens(blocks).map((token) => ({ token }));
  }

  get blocks(): Block[] {
    return blocksOf(this.tokens);
  }

  get tokens(): TextToken[] {
    return this.cells.map(({ token }) => token);
  }

  /** Takes hold of a change of this very text. Do so with all before the first one is put on. */
  hold(hunk: Hunk): Held {
    const spot = hunk.op === 'text' ? ownSpot(this.tokens, hunk) : null;
    if (!spot) return { hunk, at: null };
    const { from, to } = spot;
    const cell = (at: number) => this.cells[at] ?? null;
    const [first, last] = from < to ? [cell(from), cell(to - 1)] : [null, null];
    return { hunk, at: { left: cell(from - 1), first, last, right: cell(to) } };
  }

  /** Puts a change on, when it fits. */
  apply({ hunk, at }: Held, partly = false): Fit {
    const found = fitHunk(this.tokens, hunk, at && this.spotOf(at), partly);
    if (found.state === 'fits') for (const edit of found.edits) this.edit(edit);
    return found;
  }

  private spotOf({ left, first, last, right }: Hold): Spot | null {
    const places = new Map(this.cells.map((cell, index) => [cell, index]));
    const place = (cell: Cell | null) => (cell ? (places.get(cell) ?? null) : null);
    const [from, to] = [place(first), place(last)];
    if (from !== null && to !== null && from <= to) return { from, to: to + 1 };
    const [before, behind] = [place(left), place(right)];
    if (before === null) return behind === null ? null : { from: behind, to: behind };
    const end = behind !== null && behind > before ? behind : before + 1;
    return { from: before + 1, to: end };
  }

  private edit(edit: Edit): void {
    if (edit.kind === 'splice') this.splice(edit);
    else if (edit.kind === 'carry') this.cells = carried(this.cells, edit);
    else {
      const cell = this.cells[edit.at];
      if (cell) cell.token = changedToken(cell.token, edit);
    }
  }

  private splice({ from, to, insert }: Extract<Edit, { kind: 'splice' }>): void {
    const old = this.cells.slice(from, to);
    const { before, behind } = commonEnds(
      old.map(({ token }) => token),
      insert,
    );
    const made = insert.map((token, at) => {
      const back = at - insert.length;
      const kept = at < before ? old[at] : back >= -behind ? old.at(back) : undefined;
      if (kept) kept.token = token;
      return kept ?? { token };
    });
    this.cells = [...this.cells.slice(0, from), ...made, ...this.cells.slice(to)];
  }
}

/** A change with its place on a tape. */
export interface Held {
  readonly hunk: Hunk;
  readonly at: Hold | null;
}
