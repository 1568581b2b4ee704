/** Node types of the editor. A point is a type of its own, every other kind is an attribute. */
export const POINT_NODE = 'numberedPoint';
export const PARAGRAPH_NODE = 'paragraph';
/** A chip of a later version: kept whole, shown as its wording. */
export const UNKNOWN_CHIP_NODE = 'unknownChip';

/** The node type that carries a stored block kind. */
export function nodeNameOfKind(kind: unknown): typeof POINT_NODE | typeof PARAGRAPH_NODE {
  return kind === 'point' ? POINT_NODE : PARAGRAPH_NODE;
}
