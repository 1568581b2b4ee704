import type { Block } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import type { LedgerPoint } from './ledger-row';
import { readBlock } from './read-block';

/** Where each block stands among the points; one entry per block. */
export interface PointPlace {
  /** Index of the innermost point that contains the block, itself included; -1 = none. */
  readonly point: number;
  /** The nearest heading around it, itself included; without one the outermost point; -1 = none. */
  readonly section: number;
}

const HEADINGS: ReadonlySet<string | null> = new Set([
  null,
  'cn-comma',
  'paren-cn',
  'arabic-dot',
  'paren-arabic',
]);

/** L8: the point and the heading of every block, by the extents of `lib/draft` D1-D3. */
export function pointsOf(blocks: readonly Block[]): { places: PointPlace[]; parents: number[] } {
  const innermost = new Array<number>(blocks.length).fill(-1);
  const parents = new Array<number>(blocks.length).fill(-1);
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== 'point') continue;
    parents[i] = innermost[i] ?? -1;
    innermost.fill(i, i, sectionExtent(blocks, i).to);
  }
  const places = innermost.map((point) => {
    let section = point;
    for (let at = point; at >= 0; at = parents[at] ?? -1) {
      section = at;
      const block = blocks[at];
      if (block && !block.run && HEADINGS.has(block.style)) break;
    }
    return { point, section };
  });
  return { places, parents };
}

/** The point at an index with its number and those above it; null for -1. */
export function pointAt(
  blocks: readonly Block[],
  labels: readonly (string | null)[],
  parents: readonly number[],
  index: number,
): LedgerPoint | null {
  const block = blocks[index];
  if (!block) return null;
  let path = '';
  for (let at = index; at >= 0; at = parents[at] ?? -1) path = shortLabel(labels[at]) + path;
  return {
    uid: block.uid,
    label: shortLabel(labels[index]),
    path,
    title: readBlock(block).title,
  };
}

/** 第一， → 第一: the mark after a number belongs to the sentence. */
function shortLabel(label: string | null | undefined): string {
  return (label ?? '').replace(/[，：]$/u, '');
}
