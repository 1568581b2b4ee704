import {
  addMonths,
  type CivilDate,
  civilDate,
  existsDate,
  lastDayOfMonth,
  monthOf,
  monthsFrom,
  type Span,
  yearOf,
} from './civil-date';
import type { Cursor } from './cursor';
import type { Moment, SpanInYear, YearWord } from './moment';
import { NUMERAL, numeralValue } from './numeral';
import { RANGE_MARK } from './range-mark';

type MonthPart = Pick<Moment, 'precision' | 'shape'> & {
  readonly of: (year: number, month: number) => Span | null;
};

const MONTH = new RegExp(`(${NUMERAL})(?:月份?|(?=${RANGE_MARK}${NUMERAL}月))`, 'y');
const COUNTED_MONTH: readonly (readonly [RegExp, number])[] = [
  [/(?:本|这个?|当)月/y, 0],
  [/下下个?月/y, 2],
  [/[下次]个?月/y, 1],
];
/** 三号教学楼, 2号线 number a thing: 号 is a day only before a word that dates, a mark or a verb of beginning. */
const DAY = new RegExp(
  `(${NUMERAL})(?:日(?!常|益|趋|均|产|渐|前后)|(?<=月(?:\\d|[一二三十])+)号|号(?=$|[，。；：！？）)]|之?前(?!后)|以前|起|开始|[至到~～—-]|[上下中]午|[早晚]|\\d{1,2}[时点]|下班|[召举]|正式|全[面部]|必|务|完成|报)|(?=${RANGE_MARK}${NUMERAL}[日号]))`,
  'y',
);
const END = /[底末](?!位|端|梢|线|数|部)/y;
const PART_ALONE = new RegExp(`[上中下]旬|${NUMERAL}[日号]`, 'y');
const THIS_ALONE = /月(?=之?内|以内)/y;
const ALONE = /月(?=[底末初中])/y;
/** What a month or a part of one begins with. */
export const MONTH_WORDS = [
  MONTH,
  PART_ALONE,
  THIS_ALONE,
  ALONE,
  ...COUNTED_MONTH.map(([words]) => words),
];
/** 月初 is read like 上旬, 月中 like 中旬; 6月中小学 is not a part of June. */
const XUN: readonly (readonly [RegExp, number, number])[] = [
  [/上中旬/y, 1, 20],
  [/中下旬/y, 11, 31],
  [/上旬|初(?![中级步始稿审评衷选心])/y, 1, 10],
  [/中旬|中(?![小学央国心等级高型期医职考秋层标介])/y, 11, 20],
  [/下旬/y, 21, 31],
];

/** 6月, 6月底, 6月中旬, 6月30日 after an optional year. */
export function readMonth(cursor: Cursor, year: YearWord): Moment | null {
  const month = numeralAt(cursor, MONTH);
  if (month === null) return null;
  const { of, ...part } = readMonthPart(cursor) ?? WHOLE;
  const span: SpanInYear = (inYear) => (month >= 1 && month <= 12 ? of(inYear, month) : null);
  return { ...part, month, when: { kind: 'in-year', year, span } };
}

/** 本月, 下月初, 下个月20日; also with the month left out: 月底, 中旬, 20日. */
export function readMonthFromSpeech(cursor: Cursor): Moment | null {
  const offset = COUNTED_MONTH.find(([words]) => cursor.take(words))?.[1];
  if (offset !== undefined) return fromSpeech(readMonthPart(cursor) ?? WHOLE, offset);
  if (cursor.take(THIS_ALONE)) return fromSpeech(WHOLE, null);
  if (!cursor.take(ALONE) && !cursor.sees(PART_ALONE)) return null;
  const part = readMonthPart(cursor);
  return part && fromSpeech(part, null);
}

const WHOLE: MonthPart = {
  precision: 'month',
  shape: 'period',
  of: (year, month) => monthsFrom(year, month, 1),
};

function readMonthPart(cursor: Cursor): MonthPart | null {
  if (cursor.take(END)) return { ...WHOLE, shape: 'end' };
  for (const [words, first, last] of XUN) if (cursor.take(words)) return xun(first, last);
  const day = numeralAt(cursor, DAY);
  return day === null ? null : { precision: 'day', shape: 'day', of: dayOfMonth(day) };
}

function xun(first: number, last: number): MonthPart {
  return {
    precision: 'xun',
    shape: 'period',
    of: (year, month) => ({
      first: civilDate(year, month, first),
      last: civilDate(year, month, Math.min(last, lastDayOfMonth(year, month))),
    }),
  };
}

/** The 20日 of 5月10日至20日, or null when no bare day follows. */
export function readDayOfSameMonth(cursor: Cursor, { month, when, shape }: Moment): Moment | null {
  if (shape !== 'day' || month === undefined || when.kind !== 'in-year') return null;
  const day = numeralAt(cursor, DAY);
  if (day === null) return null;
  const of = dayOfMonth(day);
  const span: SpanInYear = (year) => of(year, month);
  return {
    when: { ...when, span },
    precision: 'day',
    shape: 'day',
    month,
  };
}

function numeralAt(cursor: Cursor, words: RegExp): number | null {
  const numeral = cursor.take(words)?.[1];
  return numeral === undefined ? null : numeralValue(numeral);
}

function dayOfMonth(day: number): MonthPart['of'] {
  return (year, month) => {
    if (!existsDate(year, month, day)) return null;
    const date = civilDate(year, month, day);
    return { first: date, last: date };
  };
}

/** `offset` null: the month is left out, and means this one unless the day is over. */
function fromSpeech({ of, ...part }: MonthPart, offset: number | null): Moment {
  const inMonth = (speech: CivilDate, months: number) => {
    const month = addMonths(`${speech.slice(0, 8)}01`, months);
    return of(yearOf(month), monthOf(month));
  };
  const span = (speech: CivilDate) => {
    const near = inMonth(speech, offset ?? 0);
    if (offset !== null || !near || near.last >= speech) return near;
    return inMonth(speech, 1);
  };
  return { ...part, when: { kind: 'from-speech', span, assumed: offset === null } };
}
