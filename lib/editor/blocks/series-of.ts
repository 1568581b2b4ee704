import type { BlockAttrs } from '@/lib/draft/draft';

type Member = Pick<BlockAttrs, 'kind' | 'level' | 'run'>;

/**
 * The indexes of the points that count in one series with the point at `index`: same parent, same
 * level; a series inside a paragraph (接排) ends with the paragraph. Empty for other blocks.
 */
export function seriesOf(blocks: readonly Member[], index: number): number[] {
  const self = blocks[index];
  if (self?.kind !== 'point') return [];
  const found = [index];
  for (const step of [-1, 1]) {
    for (let i = index + step; i >= 0 && i < blocks.length; i += step) {
      const block = blocks[i];
      if (!block || block.kind === 'title') break;
      if (block.kind !== 'point') {
        if (self.run) break;
        continue;
      }
      if (block.level < self.level) break;
      if (block.level > self.level) continue;
      if (block.run !== self.run && self.run) break;
      if (block.run === self.run) found.push(i);
    }
  }
  return found.sort((a, b) => a - b);
}
