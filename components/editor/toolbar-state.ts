import type { EditorState } from '@tiptap/pm/state';
import type { BlockKind, PointStyle } from '@/lib/draft/draft';
import { selectedBlocks } from '@/lib/editor/blocks/block-at';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import { undoKey } from '@/lib/editor/undo/undo-step';

export interface ToolbarState {
  /** Null when the selected blocks differ. */
  readonly kind: BlockKind | null;
  readonly style: PointStyle | null;
  readonly level: number | null;
  readonly strong: boolean;
  readonly em: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A number here is as the source wrote it and deviates from the computed one. */
  readonly kept: boolean;
}

/** Blocks looked at; a selection of the whole text must not cost time at every key. */
const LOOKED_AT = 50;

/** What the tools show for a selection. */
export function toolbarState(state: EditorState): ToolbarState {
  const blocks = selectedBlocks(state)
    .slice(0, LOOKED_AT)
    .map(({ node }) => blockAttrs(node));
  const same = <T>(pick: (block: (typeof blocks)[number]) => T): T | null => {
    const [first] = blocks;
    if (!first) return null;
    const value = pick(first);
    return blocks.every((block) => pick(block) === value) ? value : null;
  };
  const manager = undoKey.getState(state)?.manager;
  return {
    kind: same((block) => block.kind),
    style: same((block) => block.style),
    level: same((block) => block.level),
    strong: hasMark(state, 'strong'),
    em: hasMark(state, 'em'),
    canUndo: manager?.canUndo() ?? false,
    canRedo: manager?.canRedo() ?? false,
    kept: blocks.some((block) => block.kind === 'point' && block.start !== null),
  };
}

function hasMark(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  if (!type) return false;
  const { empty, from, to, $from } = state.selection;
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
  return state.doc.rangeHasMark(from, to, type);
}
