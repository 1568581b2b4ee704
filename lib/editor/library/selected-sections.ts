import type { EditorState } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import type { Result } from '@/lib/result/result';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { takeSections } from '@/lib/sections/take-sections';
import { selectedBlocks } from '../blocks/block-at';

/** The sections that the selection touches, as content for the library (`lib/sections` SEC1, SEC2). */
export function selectedSections(
  state: EditorState,
): Result<Block[], 'library-empty' | 'section-too-long'> {
  const touched = selectedBlocks(state);
  const from = touched[0]?.index ?? 0;
  return takeSections(docToBlocks(state.doc), from, from + touched.length);
}
