import type { PointStyle } from './draft';
import { pointTitle } from './point-title';

/**
 * D6: 一、 is set in 黑体 and （一） in 楷体, whatever their depth; every other marker in 仿宋 (GB/T 9704 §7.3.3).
 * @returns null for a point in the font of the body
 */
export function headingFace(style: PointStyle | null): 'hei' | 'kai' | null {
  if (style === 'cn-comma') return 'hei';
  return style === 'paren-cn' ? 'kai' : null;
}

/**
 * D6: length in UTF-16 units of the words of a point that carry the heading's font: its first sentence
 * (D4) with the mark that ends it. All of the text = the point is nothing but a heading.
 */
export function headingLength(text: string): number {
  const title = pointTitle(text);
  const end = text.indexOf(title) + title.length;
  const mark = /^\s*[。；！？：]?/.exec(text.slice(end))?.[0] ?? '';
  const length = end + mark.length;
  return text.slice(length).trim() === '' ? text.length : length;
}
