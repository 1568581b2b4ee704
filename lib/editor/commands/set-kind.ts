import type { Command } from '@tiptap/pm/state';
import type { BlockKind, PointLevel } from '@/lib/draft/draft';
import { clampLevel, styleInContext } from '@/lib/numbering/choose-style';
import { selectedBlocks } from '../blocks/block-at';
import { docBlocks } from '../blocks/doc-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/**
 * Makes the selected blocks what they are to be (E12). A new point takes the given level, else the
 * level of the point before it, else 1, and the style of that level.
 */
export function setKind(kind: BlockKind, level?: PointLevel): Command {
  return (state, dispatch) => {
    const { tr } = state;
    const blocks = docBlocks(state.doc);
    for (const { pos, index } of selectedBlocks(state)) {
      const block = blocks[index];
      if (!block) continue;
      if (kind !== 'point') {
        setBlockAttrs(tr, pos, { kind });
        continue;
      }
      if (block.kind === 'point' && (level === undefined || level === block.level)) continue;
      const before = blocks.slice(0, index).findLast((one) => one.kind === 'point');
      const depth = clampLevel(level ?? before?.level ?? 1);
      const { style, variant } = styleInContext(blocks, index, depth);
      const change = { kind, level: depth, style, variant, start: null, run: false } as const;
      blocks[index] = { ...block, ...change };
      setBlockAttrs(tr, pos, change);
    }
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}
