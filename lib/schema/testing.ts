import { getSchema } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import type { Block } from '../draft/draft';
import { blocksToDoc } from './block-to-node';
import { draftSchemaExtensions } from './draft-schema-extensions';

let schema: Schema | null = null;

/** The schema of the editor, made once. For tests only. */
export function testSchema(): Schema {
  schema ??= getSchema(draftSchemaExtensions());
  return schema;
}

/** A checked document of blocks. For tests only. */
export function testDocOf(blocks: readonly Block[]): Node {
  const doc = blocksToDoc(testSchema(), blocks);
  doc.check();
  return doc;
}
