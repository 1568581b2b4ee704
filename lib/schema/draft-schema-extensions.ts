import { type Extensions, Node } from '@tiptap/core';
import { NumberedPoint, Paragraph } from './block-nodes';
import { ChipNodes, UnknownChip } from './chip-nodes';
import { Em, Strong } from './mark-types';

const Doc = Node.create({ name: 'doc', topNode: true, content: 'block+' });
const Text = Node.create({ name: 'text', group: 'inline' });

/**
 * The nodes and marks of a draft, without views. Content is loose (`block+`, `inline*`) and every
 * attribute has a default: a strict schema would make the merge of two edits invalid (SCHEMA S4).
 */
export function draftSchemaExtensions(): Extensions {
  return [Doc, Text, Paragraph, NumberedPoint, ...ChipNodes, UnknownChip, Strong, Em];
}
