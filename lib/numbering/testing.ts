import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { BlockAttrs, PointLevel, PointStyle } from '../draft/draft';

type Extra = Partial<Pick<BlockAttrs, 'variant' | 'start' | 'run'>>;

/** A point for tests. */
export function point(level: PointLevel, style: PointStyle, extra: Extra = {}): BlockAttrs {
  return { ...DEFAULT_ATTRS, kind: 'point', level, style, ...extra };
}

/** A block that is not a point, for tests. */
export function plain(kind: BlockAttrs['kind'] = 'paragraph'): BlockAttrs {
  return { ...DEFAULT_ATTRS, kind };
}
