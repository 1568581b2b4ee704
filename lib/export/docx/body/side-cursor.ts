import { cutPieces, type DressedPiece } from '../pieces';
import type { Atom } from './atoms';
import type { SideBlock } from './side';

/** Something that stands between two characters of a block. */
export interface Event {
  /** Offset in the words of the block. */
  readonly at: number;
  readonly atom: Atom;
}

/** Where an end, a break and a start stand at one place, they come in this order. */
function rank({ atom }: Event): number {
  if (atom.type === 'break') return 1;
  return 'edge' in atom && atom.edge === 'end' ? 0 : 2;
}

/** A place in the words of one text. */
export class SideCursor {
  /** Index of the block; null before the first. */
  index: number | null = null;
  private rest: readonly DressedPiece[] = [];
  private at = 0;
  private events: readonly Event[] = [];

  constructor(
    private readonly side: readonly SideBlock[],
    private readonly eventsOf: (index: number) => readonly Event[],
  ) {}

  get block(): SideBlock | null {
    return this.index === null ? null : (this.side[this.index] ?? null);
  }

  /** Goes to the beginning of a block. */
  open(index: number): void {
    this.index = index;
    this.at = 0;
    this.rest = this.block?.words ?? [];
    this.events = [...this.eventsOf(index)].sort((a, b) => a.at - b.at || rank(a) - rank(b));
  }

  /** Characters until something stands between them. */
  get room(): number {
    const next = this.events.find(({ at }) => at > this.at);
    return next ? next.at - this.at : Number.POSITIVE_INFINITY;
  }

  /** Passes so many characters. */
  take(length: number): readonly DressedPiece[] {
    const [taken, rest] = cutPieces(this.rest, length);
    this.rest = rest;
    this.at += length;
    return taken;
  }

  /** What stands here; before the next character (`all`), or only what ends with the last one. */
  here(all: boolean): Atom[] {
    const due = this.events.filter((event) => event.at <= this.at && (all || rank(event) === 0));
    if (due.length > 0) this.events = this.events.filter((event) => !due.includes(event));
    return due.map(({ atom }) => atom);
  }

  /** What is left at the end of a block. */
  close(): Atom[] {
    const left = this.events.map(({ atom }) => atom);
    this.events = [];
    return left;
  }
}
