import type { Command } from '@tiptap/pm/state';
import { selectedBlocks } from '../blocks/block-at';
import { blockPositions, docBlocks } from '../blocks/doc-blocks';
import { seriesOf } from '../blocks/series-of';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/** Drops the ordinals that the source wrote, for the series of the selected points (E14). */
export const renumber: Command = (state, dispatch) => {
  const { tr } = state;
  const blocks = docBlocks(state.doc);
  const positions = blockPositions(state.doc);
  for (const { index: chosen } of selectedBlocks(state)) {
    for (const index of seriesOf(blocks, chosen)) {
      const pos = positions[index];
      if (pos !== undefined && blocks[index]?.start !== null)
        setBlockAttrs(tr, pos, { start: null });
    }
  }
  if (!tr.docChanged) return false;
  dispatch?.(tr.scrollIntoView());
  return true;
};
