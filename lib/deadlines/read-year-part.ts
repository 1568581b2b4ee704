import { monthsFrom } from './civil-date';
import type { Cursor } from './cursor';
import type { Moment, SpanInYear, YearWord } from './moment';
import { RANGE_MARK } from './range-mark';

const END = /(?:年?[底末终]|年底)(?!端)/y;
const BEGINNING = /年?初(?![中级步始稿审评衷选心])/y;
const MIDDLE = /年中/y;
const HALF = /([上下])半年(度?)/y;
const QUARTER = new RegExp(
  `(?:第?([一二三四1-4])(?:季度|季(?=[底末前])|(?=${RANGE_MARK}第?[一二三四]季度))|(首)季度?)`,
  'y',
);
const TAIL = /[底末](?!端)/y;
const WHOLE = /全年度?|年(?=之?内|以内)/y;
const PART = /岁末|年[底末终初中](?!央|国|度)/y;
/** What a part of a year begins with. */
export const YEAR_PARTS = [HALF, QUARTER, WHOLE, PART];
const THIS_YEAR: YearWord = { kind: 'counted', offset: 0, assumed: true };

/** The half of a year, a quarter: 上半年, 第三季度末, 首季, after an optional year. */
export function readHalfOrQuarter(cursor: Cursor, year: YearWord): Moment | null {
  const half = cursor.take(HALF)?.[1];
  if (half) return months(cursor, 'half', year, half === '上' ? 1 : 7, 6);
  const quarter = cursor.take(QUARTER);
  if (!quarter) return null;
  const number = quarter[2] ? 1 : ('一二三四1234'.indexOf(quarter[1] ?? '') % 4) + 1;
  return months(cursor, 'quarter', year, number * 3 - 2, 3);
}

/** What follows a year: 底, 末, 初, 中, or nothing, which is the whole year. */
export function readRestOfYear(cursor: Cursor, year: YearWord): Moment {
  const moment = (span: SpanInYear, rest: Pick<Moment, 'precision' | 'shape'>): Moment => ({
    ...rest,
    when: { kind: 'in-year', year, span },
  });
  if (cursor.take(END)) return moment(wholeYear, { precision: 'year', shape: 'end' });
  if (cursor.take(BEGINNING)) return moment(firstMonth, { precision: 'month', shape: 'period' });
  if (cursor.take(MIDDLE)) return moment(firstHalf, { precision: 'half', shape: 'end' });
  cursor.take(/全年/y);
  return moment(wholeYear, { precision: 'year', shape: 'period' });
}

/** Without a year word: 年底, 年末, 年中, 年初, 全年, 年内. They mean the year of the speech. */
export function readBareYearPart(cursor: Cursor): Moment | null {
  if (cursor.take(WHOLE)) return { ...WHOLE_YEAR, shape: 'period' };
  if (cursor.sees(PART)) {
    cursor.take(/岁/y);
    return cursor.attempt((c) => readRestOfYear(c, THIS_YEAR));
  }
  return null;
}

const wholeYear: SpanInYear = (year) => monthsFrom(year, 1, 12);
const firstMonth: SpanInYear = (year) => monthsFrom(year, 1, 1);
const firstHalf: SpanInYear = (year) => monthsFrom(year, 1, 6);

const WHOLE_YEAR = {
  when: { kind: 'in-year', year: THIS_YEAR, span: wholeYear },
  precision: 'year',
} as const;

function months(
  cursor: Cursor,
  precision: 'half' | 'quarter',
  year: YearWord,
  first: number,
  count: number,
): Moment {
  const shape = cursor.take(TAIL) ? 'end' : 'period';
  const span: SpanInYear = (inYear) => monthsFrom(inYear, first, count);
  return { when: { kind: 'in-year', year, span }, precision, shape };
}
