import type { Editor } from '@tiptap/core';
import type { Block } from '@/lib/draft/draft';
import { docToBlocks } from '@/lib/schema/node-to-block';
import type { NewerSection } from '@/lib/sections/library-section';
import { insertedRuns } from '@/lib/sections/newer/inserted-runs';
import { librarySource } from '@/lib/sections/section-source';

/** An insertion of the text whose library block has a newer version. */
export interface NewerPlace {
  readonly newer: NewerSection;
  /** Its blocks in the text. */
  readonly blocks: readonly Block[];
}

/** The insertions that are behind the library, in the order of the text. */
export function newerPlaces(editor: Editor, feed: readonly NewerSection[]): NewerPlace[] {
  if (feed.length === 0) return [];
  const blocks = docToBlocks(editor.state.doc);
  return insertedRuns(blocks).flatMap(({ id, version, from, to }) => {
    const newer = feed.find(({ src }) => src === librarySource(id, version));
    return newer ? [{ newer, blocks: blocks.slice(from, to) }] : [];
  });
}
