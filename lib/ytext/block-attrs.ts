import {
  BLOCK_KINDS,
  type BlockAttrs,
  type BlockKind,
  MAX_LEVEL,
  POINT_STYLES,
  type PointLevel,
  type PointStyle,
} from '../draft/draft';
import type { Primitive } from './roots';

/**
 * Stored fields as the closed types of `lib/draft` (SPEC R4): an unknown kind reads as a paragraph,
 * an unknown style as `other`, and what only a point has is empty on everything else, although it
 * stays stored, so that a paragraph made a point again has its old level.
 */
export function blockAttrs(fields: Readonly<Record<string, Primitive>>): BlockAttrs {
  const kind = (BLOCK_KINDS as readonly unknown[]).includes(fields.kind)
    ? (fields.kind as BlockKind)
    : 'paragraph';
  const src = fields.src as string | null;
  if (kind !== 'point') {
    return { kind, level: 0, style: null, variant: null, start: null, run: false, src };
  }
  const style = fields.style as string | null;
  const known = style === null || (POINT_STYLES as readonly string[]).includes(style);
  return {
    kind,
    level: Math.min(MAX_LEVEL, Math.max(1, Number(fields.level))) as PointLevel,
    style: known ? (style as PointStyle | null) : 'other',
    variant: fields.variant as string | null,
    start: fields.start as number | null,
    run: fields.run === true,
    src,
  };
}
