import type { Node } from '@tiptap/pm/model';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { BlockAttrs } from '@/lib/draft/draft';
import { nodeBlockAttrs } from '@/lib/schema/node-to-block';

/** A block's own attributes as the commands read and write them. */
export type EditorBlock = BlockAttrs & { readonly uid: string };

/** Attribute objects are never changed and stay the same while text is typed. */
const known = new WeakMap<object, EditorBlock>();

/** Reads the attributes of a block node in the closed types of `lib/draft`. */
export function blockAttrs(node: Node): EditorBlock {
  const read = known.get(node.attrs) ?? { ...nodeBlockAttrs(node), uid: String(node.attrs.uid) };
  known.set(node.attrs, read);
  return read;
}

/** The attributes of a new plain paragraph. */
export const AS_PARAGRAPH: BlockAttrs = DEFAULT_ATTRS;

/**
 * The change that makes an existing block a paragraph. What only a point has stays stored, unread:
 * the fewer fields are written, the better the change merges with those of others.
 */
export const UNPOINT = { kind: 'paragraph' } as const;
