import { addDays, type Span } from './civil-date';
import type { Claim } from './claim';
import type { Cursor } from './cursor';
import type { DeadlineBounds } from './deadline-reading';
import type { Moment } from './moment';
import { RANGE_MARK } from './range-mark';
import { MOMENTS, readMoment } from './read-moment';
import { readDayOfSameMonth } from './read-month';

const SINCE = /[从自]/y;
const UNTIL =
  /(?:(?:直?[到至]|截[止至](?!时间)[到至]?|最[迟晚](?:不超过|不[迟晚]于)?|至迟|不得?[迟晚]于|不得?超过|(?:[完办]?[成结工]?时限|(?:完成|完工|办结|整改|截止|竣工)时间)(?:为|是|:|：)?)[于在]?)/y;
/** What words that bound a moment begin with. */
export const BOUNDED = new RegExp(`(?:${SINCE.source}|${UNTIL.source})?(?:${MOMENTS.source})`, 'y');
const JOIN = new RegExp(`起?${RANGE_MARK}`, 'y');
const BEFORE = /(?:之前|以前|前(?![后期列景夕沿置途线述者往来]|提(?![交供出报请醒升货])))/y;
const INSIDE = /(?:之内|以内|内(?![部容外地陆涝需])|期间)/y;
const ONWARD = /(?:开始(?!前|之前)|起(?![步来草点到源因诉始苗]))/y;
const CLOSED = /(?:之间|期间|为止|止|之?前|以前|之?内)/y;

/** 6月底前, 从3月份起, 3月至5月, 到2025年: a moment with the words that say how it bounds. */
export function readBounded(cursor: Cursor, region?: string): Claim | null {
  const since = cursor.take(SINCE) !== null;
  const until = !since && cursor.take(UNTIL) !== null;
  const start = readMoment(cursor, region);
  if (!start) return null;
  const end = until ? null : cursor.attempt((c) => readSecondBound(c, start, region));
  if (end) {
    cursor.take(CLOSED);
    return range(start, end);
  }
  if (cursor.take(BEFORE)) return since ? null : before(start);
  if (cursor.take(INSIDE)) {
    return start.shape === 'period' || start.shape === 'occasion' ? within(start) : by(start);
  }
  if (cursor.take(ONWARD) || since) return onward(start);
  if (until) {
    cursor.take(/为?止/y);
    return by(start);
  }
  return bare(start);
}

function readSecondBound(cursor: Cursor, start: Moment, region?: string): Moment | null {
  if (!cursor.take(JOIN)) return null;
  return cursor.attempt((c) => readDayOfSameMonth(c, start)) ?? readMoment(cursor, region);
}

/** From the first day of one moment to the last of the other. */
export function range(start: Moment, end: Moment): Claim {
  return {
    relation: 'range',
    start,
    end,
    bounds: (a, b) => [{ from: start.shape === 'end' ? a.last : a.first, to: b.last }],
  };
}

function before(start: Moment): Claim {
  const eve = ({ first }: Span): DeadlineBounds => ({ from: null, to: addDays(first, -1) });
  const last = (span: Span): DeadlineBounds => ({ from: null, to: span.last });
  const bounds: Record<Moment['shape'], Claim['bounds']> = {
    day: (span) => [last(span)],
    end: (span) => [last(span)],
    occasion: (span) => [eve(span)],
    period: (span) => [eve(span), last(span)],
  };
  return { relation: 'by', start, bounds: bounds[start.shape] };
}

function by(start: Moment): Claim {
  return { relation: 'by', start, bounds: ({ last }) => [{ from: null, to: last }] };
}

function within(start: Moment): Claim {
  return { relation: 'within', start, bounds: ({ first, last }) => [{ from: first, to: last }] };
}

function onward(start: Moment): Claim {
  const day = ({ first, last }: Span) => (start.shape === 'end' ? last : first);
  return { relation: 'from', start, bounds: (span) => [{ from: day(span), to: null }] };
}

function bare(start: Moment): Claim {
  if (start.shape === 'end') return by(start);
  return start.shape === 'day' ? { ...within(start), relation: 'on' } : within(start);
}
