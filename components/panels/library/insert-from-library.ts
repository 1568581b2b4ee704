import type { Editor } from '@tiptap/core';
import { insertSection } from '@/lib/editor/library/insert-section';
import { asOneStep } from '@/lib/editor/undo/undo-step';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { librarySource } from '@/lib/sections/section-source';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import type { ErrorKey } from '../../forms/form-state';

/** The command that puts a block in at the caret, or why this version cannot. */
export function commandOf({ id, version, blocks, schemaVersion }: LibrarySection) {
  const content = readContent(blocks, schemaVersion, SCHEMA_VERSION);
  return content.ok
    ? { command: insertSection(content.value, librarySource(id, version)) }
    : { error: content.error };
}

/** Puts a block in at the caret as one undo step; the focus goes to the text. @returns what went wrong */
export function insertFromLibrary(editor: Editor, section: LibrarySection): ErrorKey | null {
  const { command, error } = commandOf(section);
  if (!command) return error;
  const { view } = editor;
  asOneStep(command)(view.state, view.dispatch.bind(view), view);
  view.focus();
  return null;
}
