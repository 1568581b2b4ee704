import { blockText } from '../../lib/draft/block-text';
import type { Block } from '../../lib/draft/draft';

const LONG_ENOUGH = 60;

export interface Places {
  readonly target: number;
  readonly typistBlocks: readonly number[];
}

/**
 * Where everybody writes in a round: the browser in the middle of the text, half of the typists close
 * by (in the window), the others all over it. Each round has its own block; nobody shares one.
 */
export function choosePlaces(blocks: readonly Block[], typists: number, round: number): Places {
  const long = blocks.flatMap((block, index) =>
    blockText(block).length >= LONG_ENOUGH ? [index] : [],
  );
  const at = (place: number) => {
    const index = long[place];
    if (index === undefined) throw new Error('the text is too short');
    return index;
  };
  const middle = Math.floor(long.length / 2) + round * 2;
  const near = Math.ceil(typists / 2);
  const places = Array.from({ length: typists }, (_, index) =>
    index < near
      ? middle + (index % 2 ? -2 - (index >> 1) : 1 + (index >> 1))
      : Math.floor(((index - near) * long.length) / (typists * 1.5)) + round,
  );
  if (new Set([middle, ...places]).size <= typists) throw new Error('the text is too short');
  return { target: at(middle), typistBlocks: places.map(at) };
}
