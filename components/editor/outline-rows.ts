import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { pointTitle } from '@/lib/draft/point-title';
import { sectionExtent } from '@/lib/draft/section-extent';
import { wordCount } from '@/lib/draft/word-count';
import { beatsOf } from '@/lib/speaking/speaking-rate';
import { speechLength } from '@/lib/speaking/speech-length';

export interface OutlineRow {
  readonly uid: string;
  readonly level: number;
  readonly label: string;
  readonly title: string;
  /** Characters of the point with everything under it, without its number. */
  readonly chars: number;
  /** What it takes to say them, numbers included, in beats (`lib/speaking`). */
  readonly beats: number;
  /** Share of the word budget, for a part of a scaffold; else null. */
  readonly share: number | null;
}

export interface OutlineFacts {
  readonly rows: readonly OutlineRow[];
  /** Characters and beats of the whole text. */
  readonly chars: number;
  readonly beats: number;
}

export type OutlineBlock = Pick<Block, 'uid' | 'kind' | 'level' | 'style' | 'run' | 'inlines'> & {
  /** 字数 with punctuation (`lib/draft` D5). */
  readonly size: number;
  /** Spoken length without its number, in beats. */
  readonly beats: number;
  /** Share of the word budget (`OutlineRow.share`). */
  readonly share: number | null;
};

/** Longest title that a row can show; the rest is cut by CSS anyway. */
const MAX_TITLE = 60;

/**
 * The points of a text as the outline shows them, with the size of every section (`lib/draft` D1-D5).
 * @param labels one entry per block, null for blocks without a number
 */
export function outlineRows(
  blocks: readonly OutlineBlock[],
  labels: readonly (string | null)[],
): OutlineFacts {
  const rows: OutlineRow[] = [];
  const chars = sums(blocks.map(({ size }) => size));
  const beats = sums(blocks.map((block, index) => block.beats + labelBeats(labels[index] ?? '')));
  for (const [index, block] of blocks.entries()) {
    const label = labels[index] ?? null;
    if (block.kind !== 'point' || label === null) continue;
    const { from, to } = sectionExtent(blocks, index);
    const title = pointTitle(blockText(block)).slice(0, MAX_TITLE);
    const { uid, level, share } = block;
    rows.push({ uid, level, label, title, share, chars: chars(from, to), beats: beats(from, to) });
  }
  return { rows, chars: chars(0, blocks.length), beats: beats(0, blocks.length) };
}

/** The sum of the numbers from one index to another, in constant time. */
function sums(numbers: readonly number[]): (from: number, to: number) => number {
  const before = [0];
  for (const number of numbers) before.push((before.at(-1) ?? 0) + number);
  return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}

/** Labels are few and come again and again. */
const knownLabels = new Map<string, number>();

function labelBeats(label: string): number {
  const known = knownLabels.get(label) ?? beatsOf(speechLength(label));
  knownLabels.set(label, known);
  return known;
}

/** What a text counts for in the outline and the status line. */
export function countChars(text: string): number {
  return wordCount(text).withPunctuation;
}

/** True when two outlines look the same, so that nothing needs to be drawn. */
export function sameOutline(a: OutlineFacts, b: OutlineFacts): boolean {
  return (
    a.chars === b.chars &&
    a.beats === b.beats &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => sameRow(row, b.rows[index]))
  );
}

/** Keeps the objects of unchanged rows, so that React skips them. */
export function keepRows(before: OutlineFacts, after: OutlineFacts): OutlineFacts {
  const rows = after.rows.map((row, index) => {
    const old = before.rows[index];
    return old && sameRow(row, old) ? old : row;
  });
  return { ...after, rows };
}

function sameRow(a: OutlineRow, b: OutlineRow | undefined): boolean {
  return (
    b !== undefined &&
    a.uid === b.uid &&
    a.level === b.level &&
    a.label === b.label &&
    a.title === b.title &&
    a.chars === b.chars &&
    a.beats === b.beats &&
    a.share === b.share
  );
}
