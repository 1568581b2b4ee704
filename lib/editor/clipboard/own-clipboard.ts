import { Node, type Schema } from '@tiptap/pm/model';
import {
  BLOCK_FIELDS,
  chipFields,
  type Field,
  isExtension,
  isExtensionValue,
} from '@/lib/ytext/fields';
import { hasForbidden } from '@/lib/ytext/text-rules';
import type { PastedBlocks } from './paste-plan';

/** The HTML attribute that carries the exact blocks. */
export const OWN_ATTRIBUTE = 'data-lectern';

/** What stands in {@link OWN_ATTRIBUTE}. */
export interface OwnClipboard {
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** Block nodes of the editor's schema as JSON. */
  readonly nodes: readonly unknown[];
}

/**
 * Reads blocks that this editor copied (SPEC CLIP2). Any page can put such an attribute on the
 * clipboard, so everything is checked as if it came from a stranger; null for what does not hold.
 */
export function readOwnClipboard(json: string, schema: Schema): PastedBlocks | null {
  try {
    const { startsInside, endsInside, nodes } = JSON.parse(json) as OwnClipboard;
    const blocks = nodes.map((node) => Node.fromJSON(schema, node));
    const doc = schema.topNodeType.create(null, blocks);
    doc.check();
    let sound = true;
    doc.descendants((node) => {
      sound &&= isSound(node);
    });
    return sound
      ? { nodes: blocks, startsInside: startsInside === true, endsInside: endsInside === true }
      : null;
  } catch {
    return null;
  }
}

function isSound(node: Node): boolean {
  if (node.isText) return !hasForbidden(node.text ?? '');
  const fields = node.isBlock ? BLOCK_FIELDS : chipFields(node.type.name);
  if (fields === null || !isSoundExtra(node.attrs.extra)) return false;
  return fields.every((field) => accepts(field, node.attrs[field.name]));
}

function accepts(field: Field, value: unknown): boolean {
  return value === undefined || field.accepts(value);
}

function isSoundExtra(extra: unknown): boolean {
  if (extra === null || extra === undefined) return true;
  if (typeof extra !== 'object') return false;
  return Object.entries(extra).every(([key, value]) => isExtension(key) && isExtensionValue(value));
}
