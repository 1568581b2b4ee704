import { Fragment, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { AS_PARAGRAPH } from '../blocks/block-attrs';
import { newUid } from '../blocks/new-uid';
import { endPasteJob } from './paste-job';
import type { ClipboardContent } from './read-paste';

/** The words alone, line by line: for when the reader of pastes cannot be loaded (SPEC CLIP7). */
export function pasteLines(view: EditorView, { html, text }: ClipboardContent): void {
  if (view.isDestroyed) return;
  const words = text || new DOMParser().parseFromString(html, 'text/html').body.textContent || '';
  const { schema, tr } = view.state;
  const lines = words.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const nodes = lines.map((line) =>
    schema.node('paragraph', { ...AS_PARAGRAPH, uid: newUid() }, schema.text(line)),
  );
  if (nodes.length > 0) view.dispatch(tr.replaceSelection(new Slice(Fragment.from(nodes), 1, 1)));
  endPasteJob(view);
}
