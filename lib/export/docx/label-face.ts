import type { PointStyle } from '../../draft/draft';
import { headingFace } from '../../draft/heading-words';
import type { Face } from './faces';

/** W4: the face of a label: that of the heading it opens. */
export function labelFace(style: PointStyle | null): Face {
  return headingFace(style) ?? 'body';
}
