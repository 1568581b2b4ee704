import * as Y from 'yjs';
import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { Block, Inline } from '../draft/draft';
import { encodeBlocks } from './encode-blocks';

/** Repeatable ids of 12 characters. For tests only. */
export function uidSource(prefix: string): () => string {
  let n = 0;
  return () => `${prefix}${(n++).toString(36).padStart(12 - prefix.length, '0')}`;
}

/** A block with defaults. For tests only. */
export function block(uid: string, text: string | Inline[], attrs: Partial<Block> = {}): Block {
  const inlines: Inline[] =
    typeof text !== 'string' ? text : text === '' ? [] : [{ type: 'text', text, marks: [] }];
  return { ...DEFAULT_ATTRS, ...attrs, uid, inlines };
}

/** A Y.Doc with these blocks. For tests only. */
export function docOf(blocks: readonly Block[], clientId?: number): Y.Doc {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  Y.applyUpdate(doc, encodeBlocks(blocks, uidSource('n')));
  return doc;
}
