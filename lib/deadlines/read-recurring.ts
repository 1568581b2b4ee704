import type { Cursor } from './cursor';
import type { DeadlinePrecision, DeadlineReading } from './deadline-reading';
import { NUMERAL } from './numeral';

const PERIODS: readonly (readonly [RegExp, DeadlinePrecision])[] = [
  [/每个?(?:周|星期|礼拜)(?:[一二三四五六日天]|末)?/y, 'week'],
  [/每(?:个)?月/y, 'month'],
  [/每个?季度?/y, 'quarter'],
  [/每(?:个)?半年/y, 'half'],
  [/每年/y, 'year'],
  [/每[天日]/y, 'day'],
];
/** What a rule begins with. */
export const RULES = PERIODS.map(([words]) => words);
const MONTH = new RegExp(`${NUMERAL}月份?`, 'y');
const POINT = new RegExp(`(?:[底末初]|[上中下]旬|${NUMERAL}[日号])`, 'y');
const BEFORE = /(?:之前|以前|前)/y;

/** 每月5日前, 每季度末, 每周五: a rule without a date of its own. */
export function readRecurring(cursor: Cursor): DeadlineReading | null {
  const precision = PERIODS.find(([words]) => cursor.take(words))?.[1];
  if (!precision) return null;
  if (precision === 'year') cursor.take(MONTH);
  cursor.take(POINT);
  cursor.take(BEFORE);
  return dateless('recurring', precision, 'rule');
}

const ONGOING = /(?:长期|持续|常态化|长效化?|经常性|一以贯之|坚持不懈|久久为功)[^，。；、]{0,8}/y;

/** 长期坚持, 持续推进, 常态化: has no end and is a valid answer to "until when". */
export function readOngoing(cursor: Cursor): DeadlineReading | null {
  return cursor.take(ONGOING) && dateless('ongoing', 'none', 'none');
}

function dateless(
  relation: 'recurring' | 'ongoing',
  precision: DeadlinePrecision,
  basis: 'rule' | 'none',
): DeadlineReading {
  return {
    relation,
    from: null,
    to: null,
    precision,
    ambiguous: false,
    alternatives: [],
    yearAssumed: false,
    impossible: false,
    basis,
  };
}
