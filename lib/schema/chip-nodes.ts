import { mergeAttributes, Node } from '@tiptap/core';
import type { Node as PMNode } from '@tiptap/pm/model';
import { CHIP_KINDS, type ChipKind } from '../draft/draft';
import { CHIP_FIELDS } from '../ytext/fields';
import { dataAttribute, extraAttribute, fieldAttributes, idAttribute } from './attribute-specs';
import { UNKNOWN_CHIP_NODE } from './node-names';

const wording = (node: PMNode) => String(node.attrs.text ?? '');

function chip(name: string, attributes: Record<string, object>) {
  return Node.create({
    name,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => attributes,
    // The wording is content for copying, searching and reading aloud, not only on the screen.
    extendNodeSchema: (extension) => (extension.name === name ? { leafText: wording } : {}),
    renderText: ({ node }) => wording(node),
    parseHTML: () => [{ tag: `span[data-chip="${name}"]`, priority: 60 }],
    renderHTML: ({ node, HTMLAttributes }) => [
      'span',
      mergeAttributes({ class: 'chip', 'data-chip': name }, HTMLAttributes),
      wording(node),
    ],
  });
}

const knownChip = (kind: ChipKind) =>
  chip(kind, {
    id: idAttribute('id'),
    ...fieldAttributes(CHIP_FIELDS[kind] ?? []),
    extra: extraAttribute(),
  });

/** Responsibility, deadline, placeholder: wording with data beside it (`lib/ytext` F4). */
export const ChipNodes = CHIP_KINDS.map(knownChip);

/** A chip of a later version; `raw` is its embed, given back unchanged (`lib/ytext` F9). */
export const UnknownChip = chip(UNKNOWN_CHIP_NODE, {
  id: idAttribute('id'),
  text: dataAttribute('text', '', (value) => typeof value === 'string'),
  raw: dataAttribute('raw', null, (value) => typeof value === 'object'),
});
