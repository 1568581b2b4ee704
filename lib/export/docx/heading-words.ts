import type { PointStyle } from '../../draft/draft';
import { pointTitle } from '../../draft/point-title';
import type { Face } from './faces';

/** W4: 一、 is set in 黑体 and （一） in 楷体, whatever their depth; every other marker in 仿宋. */
export function headingFace(style: PointStyle | null): 'hei' | 'kai' | null {
  if (style === 'cn-comma') return 'hei';
  return style === 'paren-cn' ? 'kai' : null;
}

/** The face of a label: that of the heading it opens. */
export function labelFace(style: PointStyle | null): Face {
  return headingFace(style) ?? 'body';
}

/**
 * W4: length in UTF-16 units of the words of a point that carry the heading's font: its first sentence
 * (`lib/draft` D4) with the mark that ends it. All of the text = the point is nothing but a heading.
 */
export function headingLength(text: string): number {
  const title = pointTitle(text);
  const end = text.indexOf(title) + title.length;
  const mark = /^\s*[。；！？：]?/.exec(text.slice(end))?.[0] ?? '';
  const length = end + mark.length;
  return text.slice(length).trim() === '' ? text.length : length;
}
