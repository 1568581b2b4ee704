import type { Editor } from '@tiptap/core';
import { type InsertedSection, insertSections } from '@/lib/editor/library/insert-sections';
import { asOneStep } from '@/lib/editor/undo/undo-step';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { librarySource } from '@/lib/sections/section-source';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import type { ErrorKey } from '../../forms/form-state';

/** The command that puts blocks in at the caret, or why this version cannot: all of them or none. */
export function commandOf(sections: readonly LibrarySection[]) {
  const read: InsertedSection[] = [];
  for (const { id, version, blocks, schemaVersion } of sections) {
    const content = readContent(blocks, schemaVersion, SCHEMA_VERSION);
    if (!content.ok) return { error: content.error };
    read.push({ content: content.value, src: librarySource(id, version) });
  }
  return { command: insertSections(read) };
}

/** Puts blocks in at the caret as one undo step; the focus goes to the text. @returns what went wrong */
export function insertFromLibrary(
  editor: Editor,
  sections: readonly LibrarySection[],
): ErrorKey | null {
  const { command, error } = commandOf(sections);
  if (!command) return error;
  const { view } = editor;
  asOneStep(command)(view.state, view.dispatch.bind(view), view);
  view.focus();
  return null;
}
