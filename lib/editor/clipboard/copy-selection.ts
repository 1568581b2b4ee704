import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { escapeHtml } from '@/lib/export/escape-html';
import { draftToHtml } from '@/lib/export/html';
import { draftToText } from '@/lib/export/text';
import { wordLook } from '@/lib/export/word-look';
import { ordinals } from '@/lib/numbering/labels';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { blockAt } from '../blocks/block-at';
import { AS_PARAGRAPH } from '../blocks/block-attrs';
import { docBlocks } from '../blocks/doc-blocks';
import { OWN_ATTRIBUTE, type OwnClipboard } from './own-clipboard';

export interface CopiedText {
  readonly text: string;
  readonly html: string;
}

/** The selection for the clipboard (SPEC CLIP1, CLIP2); null when nothing is selected. */
export function copySelection(state: EditorState): CopiedText | null {
  const { selection, doc } = state;
  const { $from, $to, from, to, empty } = selection;
  if (empty) return null;
  const first = blockAt($from);
  const last = blockAt($to);
  const startsInside = first !== null && from > first.pos + 1;
  const endsInside = last !== null && to < last.pos + last.node.nodeSize - 1;
  const nodes = selectedNodes(state);
  const wordsOnly = nodes.length === 1 && (startsInside || endsInside);
  const own: OwnClipboard = {
    startsInside: startsInside || wordsOnly,
    endsInside,
    nodes: nodes.map((node) => node.toJSON()),
  };

  const written = ordinals(docBlocks(doc));
  const offset = $from.index(0);
  const copied = docToBlocks(doc.type.create(null, Fragment.fromArray(nodes)));
  const blocks = copied.map((block, i): Block => {
    if (i === 0 && own.startsInside) return { ...block, ...AS_PARAGRAPH };
    return block.kind === 'point' ? { ...block, start: written[offset + i] ?? block.start } : block;
  });
  const html = draftToHtml(blocks, { joinRuns: true, look: wordLook });
  const shown = wordsOnly ? html.replace(/^<p[^>]*>|<\/p>$/g, '') : html;
  const tag = wordsOnly ? 'span' : 'div';
  const data = escapeHtml(JSON.stringify(own));
  return {
    text: draftToText(blocks),
    html: `<meta charset="utf-8"><${tag} ${OWN_ATTRIBUTE}="${data}">${shown}</${tag}>`,
  };
}

/** Blocks with the selected part of their content; a selected chip stands in a paragraph of its own. */
function selectedNodes({ selection, schema }: EditorState): Node[] {
  const { content } = selection.content();
  const nodes: Node[] = [];
  if (content.firstChild?.isInline) {
    const paragraph = schema.nodes.paragraph?.create(AS_PARAGRAPH, content);
    return paragraph ? [paragraph] : [];
  }
  content.forEach((node) => {
    nodes.push(node);
  });
  return nodes;
}
