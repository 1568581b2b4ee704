import type { Block } from '@/lib/draft/draft';
import { isPlaceholder } from '@/lib/draft/is-placeholder';
import { sectionExtent } from '@/lib/draft/section-extent';
import type { SectionWork } from '@/lib/sections/work/section-work';
import type { Threads } from '../../comments/thread-feed';
import type { OutlineRow } from '../../editor/outline-rows';

/** One section as the one who merges sees it. */
export interface MergeSection {
  readonly row: OutlineRow;
  readonly work: SectionWork | null;
  /** Open threads of comments, and placeholders, in it. */
  readonly comments: number;
  readonly unfilled: number;
}

/** The sections of the first level, and every deeper one that somebody was given. */
export function mergeSections(
  blocks: readonly Block[],
  rows: readonly OutlineRow[],
  works: ReadonlyMap<string, SectionWork>,
  threads: Threads,
): MergeSection[] {
  const places = new Map(blocks.map(({ uid }, index) => [uid, index]));
  const open = new Map<string, number>();
  for (const { resolved, blockUid } of threads?.values() ?? []) {
    if (!resolved && blockUid) open.set(blockUid, (open.get(blockUid) ?? 0) + 1);
  }
  return rows.flatMap((row) => {
    const work = works.get(row.uid) ?? null;
    const index = places.get(row.uid);
    if (index === undefined || (row.level > 1 && !work)) return [];
    const { from, to } = sectionExtent(blocks, index);
    const section = blocks.slice(from, to);
    return [
      {
        row,
        work,
        comments: section.reduce((sum, { uid }) => sum + (open.get(uid) ?? 0), 0),
        unfilled: section.flatMap(({ inlines }) => inlines.filter(isPlaceholder)).length,
      },
    ];
  });
}

/** Work whose heading is not in the text any more (`lib/db/section-work` SW5). */
export function leftBehind(
  rows: readonly OutlineRow[],
  works: ReadonlyMap<string, SectionWork>,
): SectionWork[] {
  const there = new Set(rows.map(({ uid }) => uid));
  return [...works.values()].filter(({ uid, discarded }) => !discarded && !there.has(uid));
}
