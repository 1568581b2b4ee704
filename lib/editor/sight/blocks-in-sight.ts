/**
 * The blocks of a text that stand in the window or near it, found by halving: blocks are in order.
 * @param height of the window, px
 * @param screens above and below that count as near
 * @returns from the first of them up to before the second number
 */
export function blocksInSight(
  blocks: ArrayLike<Element>,
  height: number,
  screens: number,
): readonly [number, number] {
  const edge = (beyond: (rect: DOMRect) => boolean) => {
    let [low, high] = [0, blocks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle];
      if (block && beyond(block.getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return [
    edge(({ bottom }) => bottom > -screens * height),
    edge(({ top }) => top > (1 + screens) * height),
  ];
}
