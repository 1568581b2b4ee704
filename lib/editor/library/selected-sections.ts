import type { EditorState } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import type { Result } from '@/lib/result/result';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { takeSections } from '@/lib/sections/take-sections';
import { selectedBlocks } from '../blocks/block-at';

/** The section of one point; empty when it is gone. */
export function sectionOf(
  { doc }: EditorState,
  uid: string,
): Result<Block[], 'library-empty' | 'section-too-long'> {
  const blocks = docToBlocks(doc);
  const index = blocks.findIndex((block) => block.uid === uid);
  return takeSections(blocks, index, index < 0 ? index : index + 1);
}

/** The sections that the selection touches, as content for the library (`lib/sections` SEC1, SEC2). */
export function selectedSections(
  state: EditorState,
): Result<Block[], 'library-empty' | 'section-too-long'> {
  const touched = selectedBlocks(state);
  const from = touched[0]?.index ?? 0;
  return takeSections(docToBlocks(state.doc), from, from + touched.length);
}
