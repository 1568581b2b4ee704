import type { Cursor } from './cursor';
import type { Moment } from './moment';

export const PLAN = /[“”]?十([一二三四五六七八九])五[“”]?/y;
const END = /(?:规划)?(?:期?[末底]|时期末)/y;
const DURING = /(?:规划)?(?:时期|期间|期内|期(?=[前内])|(?=[前内]))/y;

/**
 * A five-year plan: “十四五” is the 14th, 2021 to 2025 (start = 1981 + 5 × (n − 6)). The bare name is
 * read only as a whole phrase, because in prose it names a document.
 */
export function readPlan(cursor: Cursor): Moment | null {
  const digit = cursor.take(PLAN)?.[1];
  if (!digit) return null;
  const start = 1981 + 5 * (10 + '一二三四五六七八九'.indexOf(digit) + 1 - 6);
  const span = { first: `${start}-01-01`, last: `${start + 4}-12-31` };
  const shape = cursor.take(END) ? 'end' : 'period';
  if (shape === 'period' && !cursor.take(DURING) && cursor.at < cursor.text.length) return null;
  return { when: { kind: 'fixed', span }, precision: 'plan', shape };
}
