import { isPastTitle } from '../responsibility/tense';
import type { RecognisedPoint } from './points';

/**
 * Whether the sections that hold an offset look back, by their titles (一、工作回顾, （二）存在的问题). The
 * function returned wants offsets in ascending order.
 */
export function sectionsLookingBack(
  points: readonly RecognisedPoint[],
): (offset: number) => boolean {
  const open: { level: number; past: boolean }[] = [];
  let next = 0;
  return (offset) => {
    for (; next < points.length && (points[next]?.start ?? 0) <= offset; next++) {
      const point = points[next] as RecognisedPoint;
      while ((open.at(-1)?.level ?? 0) >= point.level) open.pop();
      const outer = open.at(-1)?.past ?? false;
      open.push({ level: point.level, past: outer || isPastTitle(point.title) });
    }
    return open.at(-1)?.past ?? false;
  };
}
