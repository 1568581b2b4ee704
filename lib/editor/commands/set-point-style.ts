import type { Command } from '@tiptap/pm/state';
import type { PointStyle } from '@/lib/draft/draft';
import { selectedBlocks } from '../blocks/block-at';
import { blockPositions, docBlocks } from '../blocks/doc-blocks';
import { levelForStyle } from '../blocks/enclosing-level';
import { seriesOf } from '../blocks/series-of';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/**
 * Switches how points are marked (E11). With a caret in a point its whole series changes, with a
 * selection the selected points; a selected paragraph becomes a point of the fitting level.
 */
export function setPointStyle(style: PointStyle, variant: string | null = null): Command {
  return (state, dispatch) => {
    const blocks = docBlocks(state.doc);
    const positions = blockPositions(state.doc);
    const chosen = selectedBlocks(state).map(({ index }) => index);
    const [only] = chosen;
    const indexes =
      chosen.length === 1 && only !== undefined && blocks[only]?.kind === 'point'
        ? seriesOf(blocks, only)
        : chosen;
    const { tr } = state;
    for (const index of indexes) {
      const [block, pos] = [blocks[index], positions[index]];
      if (!block || pos === undefined) continue;
      if (block.kind !== 'point' && block.kind !== 'paragraph') continue;
      const change =
        block.kind === 'point'
          ? { style, variant }
          : {
              kind: 'point' as const,
              level: levelForStyle(blocks, index, style),
              style,
              variant,
              start: null,
              run: false,
            };
      blocks[index] = { ...block, ...change };
      setBlockAttrs(tr, pos, change);
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
