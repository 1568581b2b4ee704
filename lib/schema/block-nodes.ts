import { mergeAttributes, Node } from '@tiptap/core';
import { BLOCK_FIELDS } from '../ytext/fields';
import { extraAttribute, fieldAttributes, idAttribute } from './attribute-specs';
import { PARAGRAPH_NODE, POINT_NODE } from './node-names';

function blockAttributes(kind: 'point' | 'paragraph') {
  const fields = fieldAttributes(BLOCK_FIELDS);
  // `kind` is always written, so that a stylesheet and a paste can tell blocks apart.
  const kindAttribute = {
    ...fields.kind,
    default: kind,
    renderHTML: (attrs: Record<string, unknown>) => ({ 'data-kind': attrs.kind }),
  };
  return { uid: idAttribute('uid'), ...fields, kind: kindAttribute, extra: extraAttribute() };
}

/** A block with a computed number (SCHEMA S1). */
export const NumberedPoint = Node.create({
  name: POINT_NODE,
  group: 'block',
  content: 'inline*',
  addAttributes: () => blockAttributes('point'),
  parseHTML: () => [{ tag: 'p[data-kind="point"]', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
});

/** Every other block: title, byline, dateline, salutation, paragraph, closing (SCHEMA S1). */
export const Paragraph = Node.create({
  name: PARAGRAPH_NODE,
  priority: 1000,
  group: 'block',
  content: 'inline*',
  addAttributes: () => blockAttributes('paragraph'),
  parseHTML: () => [{ tag: 'p' }, ...[1, 2, 3, 4, 5, 6].map((n) => ({ tag: `h${n}` }))],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes), 0],
});
