import { anyOf } from './any-of';
import { civilDate, existsDate } from './civil-date';
import type { Cursor } from './cursor';
import { type Moment, OPEN_YEAR } from './moment';
import { MONTH_WORDS, readMonth, readMonthFromSpeech } from './read-month';
import { NEAR_TIMES, readNearTime } from './read-near-time';
import { NAMED_TIMES, readOccasion, readOtherEvent } from './read-occasion';
import { PLAN, readPlan } from './read-plan';
import { readYear, YEAR_WORDS } from './read-year';
import { readBareYearPart, readHalfOrQuarter, readRestOfYear, YEAR_PARTS } from './read-year-part';

const FIGURES = /((?:19|20|21)\d\d)([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const WEEKDAY = /[（(](?:周|星期)[一二三四五六日天][）)]/y;
/** 6月30日下班前, 6月30日18时前: the day is what counts. */
const HOUR =
  /(?:[早晚]上?|上午|中午|下午)?(?:\d{1,2}(?::\d\d|[时点](?:整|半|\d{1,2}分?)?)|下班|(?=之?前))/y;

/** What a moment begins with, the most usual first. */
export const MOMENTS = anyOf([
  ...MONTH_WORDS,
  ...YEAR_WORDS,
  ...YEAR_PARTS,
  ...NEAR_TIMES,
  PLAN,
  /(?:19|20|21)\d\d[-./]/y,
  ...NAMED_TIMES,
]);

/** One day, period or event at the cursor. `region` is that of the draft. */
export function readMoment(cursor: Cursor, region?: string): Moment | null {
  if (!cursor.sees(MOMENTS)) return null;
  const moment = cursor.attempt((c) => readDayOrPeriod(c, region));
  if (moment?.shape === 'day') {
    cursor.take(WEEKDAY);
    cursor.take(HOUR);
  }
  return moment;
}

function readDayOrPeriod(cursor: Cursor, region?: string): Moment | null {
  const figures = readFigures(cursor) ?? cursor.attempt(readPlan);
  if (figures) return figures;
  const year = cursor.attempt(readYear);
  const within =
    cursor.attempt((c) => readMonth(c, year ?? OPEN_YEAR)) ??
    cursor.attempt((c) => readHalfOrQuarter(c, year ?? OPEN_YEAR)) ??
    cursor.attempt((c) => readOccasion(c, year ?? OPEN_YEAR, region));
  if (within) return within;
  return year
    ? readRestOfYear(cursor, year)
    : (cursor.attempt(readBareYearPart) ??
        cursor.attempt(readNearTime) ??
        cursor.attempt(readMonthFromSpeech) ??
        readOtherEvent(cursor));
}

/** 2025-06-30, 2025.6.30, 2025/6/30 */
function readFigures(cursor: Cursor): Moment | null {
  const match = cursor.take(FIGURES);
  if (!match) return null;
  const [year, month, day] = [match[1], match[3], match[4]].map(Number) as [number, number, number];
  const date = existsDate(year, month, day) ? civilDate(year, month, day) : null;
  return {
    when: {
      kind: 'in-year',
      year: { kind: 'stated', year },
      span: () => (date ? { first: date, last: date } : null),
    },
    precision: 'day',
    shape: 'day',
  };
}
