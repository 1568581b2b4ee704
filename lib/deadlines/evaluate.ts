import {
  addDays,
  type CivilDate,
  civilDate,
  lastDayOfMonth,
  monthOf,
  type Span,
  yearOf,
} from './civil-date';
import type { Claim } from './claim';
import type { DeadlineBasis, DeadlineBounds, DeadlineReading } from './deadline-reading';
import { HOLIDAY_SCHEDULES } from './holiday-schedule';
import type { Moment, When } from './moment';

/** Readings in one year, the safe one first; null = no such day, undefined = not known. */
type Readings = readonly DeadlineBounds[] | null | undefined;

const UNKNOWN: DeadlineBounds = { from: null, to: null };

/** Decides the years of a claim (SPEC.md DL4) and puts its readings in order. */
export function evaluate(claim: Claim, speech: CivilDate | null): DeadlineReading {
  const years = candidateYears(claim, speech);
  const readings = years.map((year) => readingsIn(claim, speech, year));
  const impossible = readings.every((found) => found === null);
  const lists = readings.flatMap((found) => (found ? [found] : []));
  const unanchored = isOpen(claim.start) && !speech && years.length > 1 && !endYear(claim, speech);
  const [chosen, ...others] = impossible || unanchored ? [] : choose(claim, lists, speech);
  const alternatives = others.filter((other) => !sameBounds(other, chosen));
  return {
    relation: claim.relation,
    ...(chosen ?? UNKNOWN),
    precision: claim.end?.precision ?? claim.start.precision,
    ambiguous: alternatives.length > 0,
    alternatives,
    yearAssumed: [claim.start, claim.end].some((moment) => moment && isAssumed(moment)),
    impossible,
    basis: basisOf(claim, speech, chosen, chosen !== undefined || impossible),
  };
}

/** The years an open start may lie in; two, because the earliest that is not over wins. */
function candidateYears(claim: Claim, speech: CivilDate | null): number[] {
  const end = endYear(claim, speech);
  if (isOpen(claim.start) && end) return [end, end - 1];
  // Without a speech date, a leap year and the one before it tell whether the day can exist at all.
  if (!speech) return isOpen(claim.start) ? [2024, 2023] : [2024];
  const year = yearOf(speech);
  const open = isOpen(claim.start) || (claim.end && isOpen(claim.end));
  return open ? [year, year + 1] : [year];
}

/** The year that the second bound names itself: 3月至2026年5月. */
function endYear({ end }: Claim, speech: CivilDate | null): number | null {
  const when = end?.when;
  if (when?.kind !== 'in-year') return null;
  if (when.year.kind === 'stated') return when.year.year;
  return when.year.kind === 'counted' && speech ? yearOf(speech) + when.year.offset : null;
}

function readingsIn(claim: Claim, speech: CivilDate | null, year: number): Readings {
  const start = spanOf(claim.start.when, speech, year);
  if (!start) return start;
  const spans = [start, ...(claim.start.others?.(start) ?? [])];
  if (!claim.end) return spans.flatMap((span) => claim.bounds(span, span));
  const end = endAfter(claim.end.when, start, speech);
  if (!end) return end;
  return end.last < start.first ? null : claim.bounds(start, end);
}

/** An open second bound is the first one after the start: 11月至3月. */
function endAfter(when: When, start: Span, speech: CivilDate | null) {
  const year = yearOf(start.first);
  const end = spanOf(when, speech, year);
  const open = when.kind === 'in-year' && when.year.kind === 'open';
  return end && open && end.last < start.first ? spanOf(when, speech, year + 1) : end;
}

function spanOf(when: When, speech: CivilDate | null, year: number): Span | null | undefined {
  if (when.kind === 'fixed') return when.span;
  if (when.kind === 'unbound') return undefined;
  if (when.kind === 'from-speech') return speech ? when.span(speech) : undefined;
  switch (when.year.kind) {
    case 'stated':
      return when.span(when.year.year);
    case 'counted':
      return speech ? when.span(yearOf(speech) + when.year.offset) : undefined;
    case 'following':
      return when.span(year + 1);
    case 'masked':
      return undefined;
    case 'open':
      return when.span(year);
  }
}

/** The first reading that is not over, then the other ways to understand the phrase. */
function choose(
  claim: Claim,
  years: readonly (readonly DeadlineBounds[])[],
  speech: CivilDate | null,
): DeadlineBounds[] {
  const open = speech !== null && isOpen(claim.start);
  if (!open) return [...(years[0] ?? [])];
  const left = years.map((list) => list.filter((bounds) => !isOver(bounds, speech)));
  const at = left.findIndex((list) => list.length > 0);
  const list = left[at] ?? years.at(-1) ?? [];
  const missed = at > 0 && isMissed(claim, list[0], speech) ? [years[0]?.[0] ?? UNKNOWN] : [];
  return [...list, ...missed];
}

/** Whether the phrase may mean this year although it is over: a slip that a person should see. */
function isMissed({ start }: Claim, next: DeadlineBounds | undefined, speech: CivilDate): boolean {
  const date = next?.to ?? next?.from;
  if (!date || start.shape === 'occasion') return false;
  return !(monthOf(speech) >= 11 && monthOf(date) <= 6);
}

/** What begins in the month of the speech is not over: 从3月1日起, said on the tenth. */
function isOver({ from, to }: DeadlineBounds, speech: CivilDate): boolean {
  const limit = to ?? (from && endOfMonth(from));
  return limit !== null && limit < speech;
}

function sameBounds(a: DeadlineBounds, b: DeadlineBounds | undefined): boolean {
  return a.from === b?.from && a.to === b?.to;
}

function endOfMonth(date: CivilDate): CivilDate {
  return civilDate(yearOf(date), monthOf(date), lastDayOfMonth(yearOf(date), monthOf(date)));
}

function isOpen({ when }: Moment): boolean {
  return when.kind === 'in-year' && (when.year.kind === 'open' || when.year.kind === 'following');
}

function isAssumed({ when }: Moment): boolean {
  if (when.kind === 'from-speech') return when.assumed === true;
  if (when.kind !== 'in-year') return false;
  return when.year.kind === 'open' || (when.year.kind === 'counted' && when.year.assumed === true);
}

function basisOf(
  claim: Claim,
  speech: CivilDate | null,
  chosen: DeadlineBounds | undefined,
  known: boolean,
): DeadlineBasis {
  const moments = [claim.start, ...(claim.end ? [claim.end] : [])];
  const lost = moments.some(({ when }) => isUnbound(when));
  if (lost || (!known && speech)) return 'unbound';
  const table = moments.find(({ basis }) => basis)?.basis;
  if (moments.some(({ daysOff }) => daysOff) && !isScheduled(chosen)) return 'holiday-estimated';
  if (table) return table;
  return moments.every(({ when }) => isStated(when)) ? 'stated' : 'speech-date';
}

/** False when a bound, or the day behind it (国庆假期前), lies in a year without a schedule. */
function isScheduled(bounds: DeadlineBounds | undefined): boolean {
  const days = [bounds?.from, bounds?.to].flatMap((day) => (day ? [day, addDays(day, 1)] : []));
  return days.every((day) => yearOf(day) in HOLIDAY_SCHEDULES);
}

function isUnbound(when: When): boolean {
  return when.kind === 'unbound' || (when.kind === 'in-year' && when.year.kind === 'masked');
}

function isStated(when: When): boolean {
  return when.kind === 'fixed' || (when.kind === 'in-year' && when.year.kind === 'stated');
}
