import type { Attrs, Node } from '@tiptap/pm/model';
import type { BlockAttrs, BlockKind, PointStyle } from '@/lib/draft/draft';

/** A block's own attributes as the commands read and write them. */
export type EditorBlock = BlockAttrs & { readonly uid: string };

/** Reads the typed attributes of a block node; the schema's defaults make them total. */
export function blockAttrs(node: Node): EditorBlock {
  const attrs: Attrs = node.attrs;
  return {
    uid: attrs.uid as string,
    kind: attrs.kind as BlockKind,
    level: attrs.level as BlockAttrs['level'],
    style: attrs.style as PointStyle | null,
    variant: attrs.variant as string | null,
    start: attrs.start as number | null,
    run: attrs.run as boolean,
    src: attrs.src as string | null,
  };
}

/** Whether a node is a numbered point. */
export function isPoint(node: Node): boolean {
  return node.type.name === 'numberedPoint';
}

/** The attributes that make a block a plain paragraph. */
export const AS_PARAGRAPH: Omit<BlockAttrs, 'src'> = {
  kind: 'paragraph',
  level: 0,
  style: null,
  variant: null,
  start: null,
  run: false,
};
