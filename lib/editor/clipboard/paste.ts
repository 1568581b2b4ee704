import type { EditorView } from '@tiptap/pm/view';
import { doWaiting, inTurn } from '../late/waiting-keys';
import { type InsertOptions, insertBlocks, SLICE_CHARACTERS } from './insert-blocks';
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
  const go = () => insertBlocks(view, pasted, onProgress ? { onProgress } : {});
  // Reading a long text is a slice of its own.
  let read = html.length + text.length <= SLICE_CHARACTERS;
  if (!read) {
    setTimeout(() => {
      read = true;
      doWaiting(view);
    });
  }
  inTurn(view, go, () => read);
}
