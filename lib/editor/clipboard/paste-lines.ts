import type { EditorView } from '@tiptap/pm/view';
import type { ClipboardContent } from './read-paste';

/** The words alone, line by line: for when the reader of pastes cannot be loaded (SPEC CLIP7). */
export function pasteLines(view: EditorView, { html, text }: ClipboardContent): void {
  if (view.isDestroyed) return;
  const words = text || new DOMParser().parseFromString(html, 'text/html').body.textContent || '';
  view.pasteText(words.trim());
}
