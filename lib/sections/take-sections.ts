import { blockText } from '../draft/block-text';
import type { Block, Inline, PointLevel } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import { emptiedBlocks } from '../placeholders/filled-place';
import { err, ok, type Result } from '../result/result';

export const MAX_SECTION_CHARS = 20_000;
export const MAX_SECTION_BLOCKS = 300;

/**
 * The sections that a selection touches, as content for the library (SEC1, SEC2).
 * @param from index of the first touched block
 * @param to index after the last touched block
 */
export function takeSections(
  blocks: readonly Block[],
  from: number,
  to: number,
): Result<Block[], 'library-empty' | 'section-too-long'> {
  let end = to;
  for (let i = from; i < to; i++) {
    if (blocks[i]?.kind === 'point') end = Math.max(end, sectionExtent(blocks, i).to);
  }
  const taken = blocks.slice(from, end);
  const chars = taken.reduce((sum, block) => sum + blockText(block).trim().length, 0);
  if (chars === 0) return err('library-empty');
  if (chars > MAX_SECTION_CHARS || taken.length > MAX_SECTION_BLOCKS) {
    return err('section-too-long');
  }
  const top = Math.min(...taken.filter(({ kind }) => kind === 'point').map(({ level }) => level));
  return ok(
    emptiedBlocks(taken).map((block) => ({ ...plain(block), level: relative(block, top) })),
  );
}

function plain(block: Block): Block {
  return { ...block, start: null, src: null, inlines: block.inlines.map(known) };
}

function known(inline: Inline): Inline {
  if (inline.type === 'text' || inline.chip !== 'unknown') return inline;
  return { type: 'text', text: inline.text, marks: inline.marks };
}

function relative({ kind, level }: Block, top: number): 0 | PointLevel {
  return kind === 'point' ? (Math.max(1, level - top + 1) as PointLevel) : 0;
}
