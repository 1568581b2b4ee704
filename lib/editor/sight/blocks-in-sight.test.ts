import { describe, expect, it } from 'vitest';
import { blocksInSight } from './blocks-in-sight';

const rects = (heights: readonly number[], scrolled: number) => {
  let top = -scrolled;
  return heights.map((height) => {
    const rect = { top, bottom: top + height };
    top += height;
    return { getBoundingClientRect: () => rect } as Element;
  });
};

describe('blocksInSight', () => {
  it('SIGHT1 finds the blocks within so many screens of the window, as looking at each of them does', () => {
    for (let seed = 1; seed <= 200; seed++) {
      let state = seed;
      const random = (n: number) => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state % n;
      };
      const heights = Array.from({ length: random(60) }, () => 20 + random(180));
      const blocks = rects(heights, random(6_000));
      const near = blocks.flatMap((block, index) => {
        const { top, bottom } = block.getBoundingClientRect();
        return bottom > -1_600 && top <= 2_400 ? [index] : [];
      });
      const [from, to] = blocksInSight(blocks, 800, 2);
      expect(
        blocks.flatMap((_, index) => (index >= from && index < to ? [index] : [])),
        `seed ${seed}`,
      ).toEqual(near);
    }
  });
});
