import type { DressedPiece } from '../pieces';
import type { Atom, Trace } from './atoms';
import type { SideBlock } from './side';
import { type Event, SideCursor } from './side-cursor';
import type { Entry, Span, ToldPiece } from './spans';

/** Where the threads stand, by text and block. */
export type ThreadEvents = (text: 'was' | 'now', index: number) => readonly Event[];

/** What is told of the two texts in a span, by what both have, what came and what went. */
const TRACES: Readonly<
  Record<Span['side'], Readonly<Record<'same' | 'ins' | 'del', Trace | null>>>
> = {
  both: { same: 'same', ins: 'ins', del: 'del' },
  was: { same: 'moveFrom', ins: null, del: 'moveFrom' },
  now: { same: 'moveTo', ins: 'ins', del: null },
};

/** The stream of two texts; each span is told in its own way, in the order given. */
export function bodyAtoms(
  spans: readonly Span[],
  was: readonly SideBlock[],
  now: readonly SideBlock[],
  threads: ThreadEvents,
): Atom[] {
  const atoms: Atom[] = [];
  for (const [at, span] of spans.entries()) {
    const { move, side } = span;
    const trace = side === 'was' ? 'moveFrom' : 'moveTo';
    const goesOn = (other: Span | undefined) => other?.move === move && other?.side === side;
    const by = span.entries[0]?.by;
    if (move !== null && !goesOn(spans[at - 1]))
      atoms.push({ type: 'move', edge: 'start', trace, no: move, by });
    atoms.push(...new SpanTeller(span, was, now, threads).tell());
    if (move !== null && !goesOn(spans[at + 1]))
      atoms.push({ type: 'move', edge: 'end', trace, no: move });
  }
  return atoms;
}

class SpanTeller {
  private readonly atoms: Atom[] = [];
  private readonly was: SideCursor;
  private readonly now: SideCursor;

  constructor(
    private readonly span: Span,
    was: readonly SideBlock[],
    now: readonly SideBlock[],
    threads: ThreadEvents,
  ) {
    const same = span.entries.every(({ pieces }) => pieces.every(({ kind }) => kind === 'same'));
    const breakTrace = span.side === 'now' ? 'moveTo' : same ? 'same' : 'ins';
    const breaks = (index: number) =>
      (now[index]?.lineEnds ?? []).map(
        (at): Event => ({
          at,
          atom: { type: 'break', trace: breakTrace, by: span.entries[0]?.by },
        }),
      );
    this.was = new SideCursor(was, (index) => threads('was', index));
    this.now = new SideCursor(now, (index) => [...breaks(index), ...threads('now', index)]);
  }

  tell(): Atom[] {
    const { entries } = this.span;
    for (const [at, entry] of entries.entries()) {
      this.open(entry);
      for (const piece of entry.pieces) this.words(piece);
      this.close(entries[at + 1] ?? null);
    }
    return this.atoms;
  }

  private put(trace: Trace | null, pieces: readonly DressedPiece[], by?: number): void {
    if (trace !== null && pieces.length > 0) this.atoms.push({ type: 'words', trace, pieces, by });
  }

  private open({ was, now, by }: Entry): void {
    const { side } = this.span;
    if (was !== null && side !== 'now') this.was.open(was);
    if (now !== null && side !== 'was') this.now.open(now);
    const old = was !== null && side !== 'now' ? (this.was.block?.opening ?? []) : [];
    const own = now !== null && side !== 'was' ? (this.now.block?.opening ?? []) : [];
    const text = (pieces: readonly DressedPiece[]) => pieces.map((piece) => piece.text).join('');
    if (side === 'both' && text(old) === text(own)) this.put('same', own);
    else {
      this.put(side === 'was' ? 'moveFrom' : 'del', old, by);
      this.put(side === 'now' ? 'moveTo' : 'ins', own, by);
    }
  }

  /** Words of one kind, cut where something stands between them. */
  private words({ kind, text: { length }, by: own }: ToldPiece): void {
    const { side, entries } = this.span;
    const trace = TRACES[side][kind];
    if (trace === null) return;
    const by = trace === 'ins' || trace === 'del' ? own : entries[0]?.by;
    const cursors = [
      ...(kind !== 'ins' && side !== 'now' ? [this.was] : []),
      ...(kind !== 'del' && side !== 'was' ? [this.now] : []),
    ];
    for (let left = length; left > 0; ) {
      for (const cursor of cursors) this.atoms.push(...cursor.here(true));
      const step = Math.min(left, ...cursors.map(({ room }) => room));
      const taken = cursors.map((cursor) => cursor.take(step));
      this.put(trace, taken.at(-1) ?? [], by);
      for (const cursor of cursors) this.atoms.push(...cursor.here(false));
      left -= step;
    }
  }

  /** Ends the blocks that end before `next`, the last entry all that are open. */
  private close(next: Entry | null): void {
    const { side } = this.span;
    const ends = (cursor: SideCursor, cut: 'split' | 'joined') => {
      if (next !== null && next.cut !== cut) return null;
      this.atoms.push(...cursor.close());
      return cursor.block?.mark ?? null;
    };
    const was = ends(this.was, 'joined');
    const now = ends(this.now, 'split');
    const whole = this.span.entries[0];
    const { by } = next ?? whole ?? {};
    const mark = { type: 'mark', now, was, by, looks: whole?.looks } as const;
    if (was && now) this.atoms.push({ ...mark, trace: 'same' });
    else if (now) this.atoms.push({ ...mark, trace: side === 'now' ? 'moveTo' : 'ins' });
    else if (was) this.atoms.push({ ...mark, trace: side === 'was' ? 'moveFrom' : 'del' });
  }
}
