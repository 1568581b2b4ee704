import type { Cursor } from './cursor';
import type { YearWord } from './moment';
import { numeralValue } from './numeral';
import { RANGE_MARK } from './range-mark';

const FIGURES = '(?:(?:19|20|21)\\d\\d|[一二][一二三四五六七八九〇零○]{3})';
/** 年 may stand only behind the second year: 2025—2027年. */
const STATED = new RegExp(`(${FIGURES})(?:年度?|(?=${RANGE_MARK}${FIGURES}年))`, 'y');
const MASKED = /(?:(?:20|二[〇零○])?[xX×Ｘ*＊]{2,4}|(?:20|二[〇零○]))年度?/y;
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/(?:今年|本年度?|当年)/y, 0],
  [/明年/y, 1],
  [/后年/y, 2],
];
const FOLLOWING = /[次翌]年/y;
/** What a year word begins with. */
export const YEAR_WORDS = [STATED, MASKED, FOLLOWING, ...COUNTED.map(([words]) => words)];

/** A year word at the cursor, with its 年; null = the phrase says none. */
export function readYear(cursor: Cursor): YearWord | null {
  const stated = cursor.take(STATED)?.[1];
  if (stated) {
    const year = numeralValue(stated);
    return year === null ? null : { kind: 'stated', year };
  }
  if (cursor.take(MASKED)) return { kind: 'masked' };
  if (cursor.take(FOLLOWING)) return { kind: 'following' };
  for (const [words, offset] of COUNTED) if (cursor.take(words)) return { kind: 'counted', offset };
  return null;
}
