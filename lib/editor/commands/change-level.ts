import type { Command } from '@tiptap/pm/state';
import { MAX_LEVEL, type PointLevel } from '@/lib/draft/draft';
import { styleInContext } from '@/lib/numbering/choose-style';
import { selectedBlocks } from '../blocks/block-at';
import { docBlocks } from '../blocks/doc-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/**
 * Tab and Shift-Tab (E9): the selected points go one level deeper or higher and take the style of
 * that level. Always handled, so that the key never inserts anything and never leaves silently (E10).
 */
export function changeLevel(delta: 1 | -1): Command {
  return (state, dispatch) => {
    if (!dispatch) return true;
    const { tr } = state;
    const blocks = docBlocks(state.doc);
    for (const { pos, index } of selectedBlocks(state)) {
      const block = blocks[index];
      if (block?.kind !== 'point') continue;
      const level = block.level + delta;
      if (level < 1 || level > MAX_LEVEL) continue;
      const { style, variant } = styleInContext(blocks, index, level);
      const change = { level: level as PointLevel, style, variant, start: null };
      blocks[index] = { ...block, ...change };
      setBlockAttrs(tr, pos, change);
    }
    if (tr.docChanged) dispatch(tr.scrollIntoView());
    return true;
  };
}
