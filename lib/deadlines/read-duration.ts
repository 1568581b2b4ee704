import { addDays, addMonths, type CivilDate, yearOf } from './civil-date';
import type { Cursor } from './cursor';
import type { DeadlineBounds, DeadlinePrecision, DeadlineReading } from './deadline-reading';
import { NUMERAL, numeralValue } from './numeral';
import { addWorkdays, isPublicHoliday } from './workdays';

const START =
  /(?:(?:会议?(?:结束|召开)?|散会)(?:之后|以后|后)(?:的)?|[自从]?(?:即日|今日|今天|现在)起(?:的)?|今后|未来)?/y;
const LENGTH = new RegExp(
  `(${NUMERAL}|半)(?:(个?工作日)|([天日])|((?:个?星期|个?礼拜|周))|(个(半)?月|(?<=半)月)|(年(半)?))`,
  'y',
);
const INSIDE = /(?:的?时间)?(?:之内|以内|内(?![部容外地陆]))/y;
const USING = /(?:利?用)/y;
const TIME = /的?(?:时间|功夫)/y;
/** What a duration begins with. */
export const DURATION = new RegExp(`(?:${USING.source}|${START.source})${LENGTH.source}`, 'y');
const CAMPAIGN = /行动/y;

/** Longer than any task: 9999年内 is a figure of speech. */
const MOST = { workdays: 1000, days: 3660, months: 1200 };

interface Duration {
  readonly workdays?: number;
  readonly days?: number;
  readonly months?: number;
  /** Whole years: 三年内 may also mean the third year, the speech year counted. */
  readonly years?: number;
  readonly precision: DeadlinePrecision;
}

/** 三天内, 会后一周内, 3个工作日内, 半年内, 用三年时间; also, as a whole phrase, 三年行动. */
export function readDuration(cursor: Cursor, speech: CivilDate | null): DeadlineReading | null {
  const using = cursor.take(USING) !== null;
  if (!using) cursor.take(START);
  const begins = cursor.at;
  const length = readLength(cursor);
  if (!length) return null;
  if (using) return cursor.take(TIME) ? reading(length, speech, 'by') : null;
  if (cursor.take(INSIDE)) return reading(length, speech, 'within');
  const named = length.years && begins === 0 && cursor.take(CAMPAIGN);
  return named && cursor.at === cursor.text.length ? reading(length, speech, 'by') : null;
}

function readLength(cursor: Cursor): Duration | null {
  const match = cursor.take(LENGTH);
  if (!match) return null;
  const [, numeral = '', workday, day, week, month, halfMonth, year, halfYear] = match;
  const half = numeral === '半';
  const n = half ? 0 : numeralValue(numeral);
  if (n === null) return null;
  if (month) {
    const days = half || halfMonth ? 15 : 0;
    return n <= MOST.months ? { months: n, days, precision: days ? 'day' : 'month' } : null;
  }
  if (year) {
    const months = n * 12 + (half || halfYear ? 6 : 0);
    const years = half || halfYear || n < 2 ? {} : { years: n };
    return months <= MOST.months ? { months, ...years, precision: 'month' } : null;
  }
  if (half) return null;
  if (workday) return n <= MOST.workdays ? { workdays: n, precision: 'day' } : null;
  const days = week ? n * 7 : day ? n : 0;
  return days <= MOST.days ? { days, precision: 'day' } : null;
}

function reading(
  length: Duration,
  speech: CivilDate | null,
  relation: 'by' | 'within',
): DeadlineReading {
  const from = relation === 'within' ? speech : null;
  const { ends, estimated } = speech
    ? endsOf(length, speech, relation)
    : { ends: [], estimated: false };
  const [chosen, ...alternatives] = ends.map((to): DeadlineBounds => ({ from, to }));
  return {
    relation,
    ...(chosen ?? { from: null, to: null }),
    precision: length.precision,
    ambiguous: alternatives.length > 0,
    alternatives,
    yearAssumed: false,
    impossible: false,
    basis: basisOf(length, estimated),
  };
}

function basisOf({ workdays }: Duration, estimated: boolean): DeadlineReading['basis'] {
  if (workdays === undefined) return 'speech-date';
  return estimated ? 'workdays-estimated' : 'workdays';
}

function endsOf(length: Duration, speech: CivilDate, relation: 'by' | 'within') {
  if (length.workdays !== undefined) {
    const { date, estimated } = addWorkdays(speech, length.workdays);
    return { ends: [date], estimated };
  }
  const day = addDays(addMonths(speech, length.months ?? 0), length.days ?? 0);
  if (length.years) {
    const lastYear = `${yearOf(speech) + length.years - 1}-12-31`;
    return { ends: relation === 'by' ? [lastYear, day] : [day, lastYear], estimated: false };
  }
  return { ends: length.months ? [day] : [day, ...afterHoliday(day)], estimated: false };
}

/** 民法典 §203: a last day that is a public holiday gives way to the first working day after it. */
function afterHoliday(day: CivilDate): CivilDate[] {
  return isPublicHoliday(day) ? [addWorkdays(day, 1).date] : [];
}
