import type { Schema } from '@tiptap/pm/model';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block } from '@/lib/draft/draft';
import { blocksFromHtml } from '@/lib/import/blocks-from-html';
import { blocksFromText } from '@/lib/import/blocks-from-text';
import { cleanText } from '@/lib/import/clean-text';
import { blockToNode } from '@/lib/schema/block-to-node';
import { newUid } from '../blocks/new-uid';
import { OWN_ATTRIBUTE, readOwnClipboard } from './own-clipboard';
import type { PastedBlocks } from './paste-plan';

export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/**
 * What the clipboard holds, as blocks (SPEC CLIP2, CLIP5): our own exactly, other HTML and plain text
 * by their readers. HTML is parsed inertly: no script runs, nothing is loaded.
 */
export function readPaste({ html, text }: ClipboardContent, schema: Schema): PastedBlocks {
  if (html) {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const own = page.querySelector(`[${OWN_ATTRIBUTE}]`)?.getAttribute(OWN_ATTRIBUTE);
    const exact = own ? readOwnClipboard(own, schema) : null;
    if (exact) return exact;
    const blocks = blocksFromHtml(page.body, newUid);
    if (blocks.length > 0) return whole(schema, blocks);
  }
  return whole(schema, blocksFromText(text, newUid));
}

/** Lines as paragraphs, whatever they look like (SPEC CLIP5). */
export function readPlainPaste(text: string, schema: Schema): PastedBlocks {
  const lines = cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const blocks = lines.map(
    (line): Block => ({
      ...DEFAULT_ATTRS,
      uid: newUid(),
      inlines: [{ type: 'text', text: line, marks: [] }],
    }),
  );
  return whole(schema, blocks);
}

function whole(schema: Schema, blocks: readonly Block[]): PastedBlocks {
  return {
    nodes: blocks.map((block) => blockToNode(schema, block)),
    startsInside: false,
    endsInside: false,
  };
}
