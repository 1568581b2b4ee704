import {
  addDays,
  addMonths,
  type CivilDate,
  monthOf,
  monthsFrom,
  type Span,
  weekdayOf,
  yearOf,
} from './civil-date';
import type { Cursor } from './cursor';
import type { Moment } from './moment';

const WEEK =
  /(本|这个?|下下个?|下个?)?(?:周|星期|礼拜)(?:([一二三四五六日天末])(?![一二三四五六日天])|(?![年边围密到期全转知报例刊一二三四五六日天末]))/y;
const QUARTER = /([本下])一?个?季度?/y;
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/大后天/y, 3],
  [/后天/y, 2],
  [/(?:明天|明日|次日)/y, 1],
  [/(?:今天|今日|今晚|当日|当天)/y, 0],
];
/** What a time near the day of the speech begins with. */
export const NEAR_TIMES = [WEEK, QUARTER, ...DAYS.map(([words]) => words)];
const PART_OF_DAY = /(?:[早晚]上?|上午|中午|下午|夜间)/y;

/** 本周五, 下周, 本季度末, 明天: counted from the day of the speech. */
export function readNearTime(cursor: Cursor): Moment | null {
  return cursor.attempt(readWeek) ?? cursor.attempt(readQuarter) ?? readDay(cursor);
}

function readDay(cursor: Cursor): Moment | null {
  const offset = DAYS.find(([words]) => cursor.take(words))?.[1];
  if (offset === undefined) return null;
  cursor.take(PART_OF_DAY);
  return near('day', 'day', (speech) => oneDay(addDays(speech, offset)));
}

/** Weeks begin on Monday. 周五 without 本 or 下 is the next one that comes. */
function readWeek(cursor: Cursor): Moment | null {
  const match = cursor.take(WEEK);
  if (!match) return null;
  const [, which, day] = match;
  if (!which && !day) return null;
  const weeks = which?.startsWith('下下') ? 2 : which?.startsWith('下') ? 1 : 0;
  const monday = (speech: CivilDate) => addDays(speech, 1 - weekdayOf(speech) + weeks * 7);
  if (!day) return wholeWeek(monday);
  if (day === '末')
    return near('day', 'period', (speech) => ({
      first: addDays(monday(speech), 5),
      last: addDays(monday(speech), 6),
    }));
  const weekday = day === '天' ? 6 : '一二三四五六日'.indexOf(day);
  return near('day', 'day', (speech) => {
    const date = addDays(monday(speech), weekday);
    return oneDay(which || date >= speech ? date : addDays(date, 7));
  });
}

/** Monday to Sunday; Friday, the last working day, is the other reading. */
function wholeWeek(monday: (speech: CivilDate) => CivilDate): Moment {
  return {
    ...near('week', 'period', (speech) => {
      const first = monday(speech);
      return { first, last: addDays(first, 6) };
    }),
    others: ({ first }) => [{ first, last: addDays(first, 4) }],
  };
}

function readQuarter(cursor: Cursor): Moment | null {
  const which = cursor.take(QUARTER)?.[1];
  if (!which) return null;
  const shape = cursor.take(/[底末]/y) ? 'end' : 'period';
  return near('quarter', shape, (speech) => {
    const first = addMonths(`${speech.slice(0, 8)}01`, -((monthOf(speech) - 1) % 3));
    const start = which === '下' ? addMonths(first, 3) : first;
    return monthsFrom(yearOf(start), monthOf(start), 3);
  });
}

function near(
  precision: Moment['precision'],
  shape: Moment['shape'],
  span: (speech: CivilDate) => Span,
): Moment {
  return { when: { kind: 'from-speech', span }, precision, shape };
}

function oneDay(date: CivilDate): Span {
  return { first: date, last: date };
}
