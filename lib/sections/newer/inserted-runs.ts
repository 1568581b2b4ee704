import type { Block } from '../../draft/draft';
import { readLibrarySource } from '../section-source';

/** Blocks of a text that came from one library block, next to each other. */
export interface InsertedRun {
  /** Library block. */
  readonly id: string;
  /** The oldest version among its blocks. */
  readonly version: number;
  /** Indices of the first block and behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Every place of a text that came from the library, in order (NEW1). Linear. */
export function insertedRuns(blocks: readonly Pick<Block, 'src'>[]): InsertedRun[] {
  const runs: InsertedRun[] = [];
  for (const [at, { src }] of blocks.entries()) {
    const source = readLibrarySource(src);
    if (!source) continue;
    const last = runs.at(-1);
    if (last && last.to === at && last.id === source.id) {
      runs[runs.length - 1] = {
        ...last,
        to: at + 1,
        version: Math.min(last.version, source.version),
      };
    } else runs.push({ ...source, from: at, to: at + 1 });
  }
  return runs;
}
