import type { EditorView } from '@tiptap/pm/view';
import { type InsertOptions, insertBlocks, SLICE_CHARACTERS } from './insert-blocks';
import { endPasteJob } from './paste-job';
import { type ClipboardContent, readPaste, readPlainPaste } from './read-paste';

export interface PasteOptions extends Pick<InsertOptions, 'onProgress'> {
  /** Lines as they are, without reading markers (Ctrl Shift V). */
  readonly asPlain: boolean;
}

/** Reads what the clipboard held and puts it at the selection (SPEC CLIP2-CLIP6). */
export function paste(
  view: EditorView,
  { html, text }: ClipboardContent,
  { asPlain, onProgress }: PasteOptions,
): void {
  const { schema } = view.state;
  const pasted = asPlain && text ? readPlainPaste(text, schema) : readPaste({ html, text }, schema);
  const go = () => {
    insertBlocks(view, pasted, onProgress ? { onProgress } : {});
    if (pasted.nodes.length === 0) endPasteJob(view);
  };
  // Reading a long text is a slice of its own.
  if (html.length + text.length > SLICE_CHARACTERS) setTimeout(go, 0);
  else go();
}
