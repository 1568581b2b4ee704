import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import type { Piece, RedlineBlock } from './redline';

/** One character or chip of a text: the Yjs id under which it came in. */
export interface WrittenUnit {
  readonly client: number;
  readonly clock: number;
  readonly chip: boolean;
}

/** Who wrote each UTF-16 unit of a block's words: a place in a list of people, null when nobody knows. */
export type Writers = readonly (number | null)[];

/** Words of one person in a row. */
export interface WrittenRun {
  readonly text: string;
  readonly writer: number | null;
}

/** One side of a redline: which of its pieces that text has, and where one of its blocks begins. */
const SIDES = {
  after: { gone: 'del', goesOn: 'joined' },
  before: { gone: 'ins', goesOn: 'split' },
} as const;

/** Goes along the words of one text through a redline. */
class Along {
  private block: Block | null = null;
  private at = 0;

  constructor(private readonly side: keyof typeof SIDES) {}

  open(part: RedlineBlock): void {
    const block = part[this.side];
    if (!block || part.fate === SIDES[this.side].goesOn) return;
    [this.block, this.at] = [block, 0];
  }

  has({ kind }: Piece): boolean {
    return kind !== SIDES[this.side].gone;
  }

  /** Passes words; answers the uid and the place where they begin. */
  pass(length: number): { readonly uid: string; readonly at: number } {
    const at = this.at;
    this.at += length;
    return { uid: this.block?.uid ?? '', at };
  }
}

/**
 * V11: the words of the newer text by who wrote them, by paragraph and piece of a redline; a piece that went
 * has no runs. Words that nobody is known to have written have the writer null.
 */
export function writtenWords(
  redline: readonly RedlineBlock[],
  writers: ReadonlyMap<string, Writers>,
): WrittenRun[][][] {
  const along = new Along('after');
  return redline.map((part) => {
    along.open(part);
    return part.pieces.map((piece) => {
      if (!along.has(piece)) return [];
      const { uid, at } = along.pass(piece.text.length);
      return runsOf(piece.text, writers.get(uid)?.slice(at) ?? []);
    });
  });
}

function runsOf(text: string, writers: Writers): WrittenRun[] {
  const runs: { text: string; writer: number | null }[] = [];
  for (const [at, unit] of text.split('').entries()) {
    const writer = writers[at] ?? null;
    const last = runs.at(-1);
    if (last?.writer === writer) last.text += unit;
    else runs.push({ text: unit, writer });
  }
  return runs;
}

/**
 * V12: who wrote the words of an older text, as far as they are still in the text of now.
 * @param redline of the older text and the text of now
 */
export function writersBefore(
  redline: readonly RedlineBlock[],
  writers: ReadonlyMap<string, Writers>,
): Map<string, Writers> {
  const [before, after] = [new Along('before'), new Along('after')];
  const older = new Map<string, (number | null)[]>();
  for (const part of redline) {
    before.open(part);
    after.open(part);
    if (part.before) older.set(part.before.uid, older.get(part.before.uid) ?? []);
    for (const piece of part.pieces) {
      const { length } = piece.text;
      const now = after.has(piece) ? after.pass(length) : null;
      if (!before.has(piece)) continue;
      const { uid, at } = before.pass(length);
      const own = older.get(uid) ?? [];
      for (let n = 0; n < length; n++)
        own[at + n] = now ? (writers.get(now.uid)?.[now.at + n] ?? null) : null;
      older.set(uid, own);
    }
  }
  return older;
}

/** Who wrote the words of a block out of what it is made of; null when they do not fit together. */
export function writersOfBlock(
  block: Block,
  made: readonly { readonly writer: number | null; readonly chip: boolean }[],
): Writers | null {
  const writers: (number | null)[] = [];
  let at = 0;
  for (const inline of block.inlines) {
    const chip = inline.type === 'chip';
    const units = made.slice(at, at + (chip ? 1 : inline.text.length));
    if (units.length === 0 && inline.text !== '') return null;
    if (units.some((unit) => unit.chip !== chip)) return null;
    at += units.length;
    for (let n = 0; n < inline.text.length; n++)
      writers.push((chip ? units[0] : units[n])?.writer ?? null);
  }
  return at === made.length && writers.length === blockText(block).length ? writers : null;
}
