import { Fragment } from '@tiptap/pm/model';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { styleInContext } from '@/lib/numbering/choose-style';
import { missingParts } from '@/lib/sections/scaffolds/missing-parts';
import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import { partBlocks } from '@/lib/sections/scaffolds/scaffold-draft';
import { blockPositions } from '../blocks/doc-blocks';
import { newUid } from '../blocks/new-uid';
import { sectionBlocks } from '../blocks/section-blocks';
import { asOneStep } from '../undo/undo-step';
import { filledNodes } from './filled-nodes';

/**
 * Puts in a required part that the text does not have, at its place, with the caret where one writes
 * (SPEC LIB8). False when the text has it by now.
 */
export function insertPart(scaffold: Scaffold, key: string): Command {
  return asOneStep((state, dispatch) => {
    const blocks = sectionBlocks(state.doc);
    const missing = missingParts(scaffold, blocks).find(({ part }) => part.key === key);
    if (!missing) return false;
    if (!dispatch) return true;
    const { part, at } = missing;
    const made = partBlocks(scaffold, part, newUid).map((block) => {
      if (block.kind !== 'point') return block;
      return { ...block, ...styleInContext(blocks.toSpliced(at, 0, block), at, 1) };
    });
    const nodes = Fragment.fromArray(filledNodes(state, made));
    const from = blockPositions(state.doc)[at] ?? state.doc.content.size;
    const tr = state.tr.insert(from, nodes);
    tr.setSelection(TextSelection.create(tr.doc, from + nodes.size - 1));
    dispatch(tr.scrollIntoView());
    return true;
  });
}
