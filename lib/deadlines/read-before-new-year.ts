import { addDays, type CivilDate, monthOf, yearOf } from './civil-date';
import type { Cursor } from './cursor';
import type { DeadlineBounds, DeadlineReading } from './deadline-reading';
import { LUNAR_DAYS } from './lunar-days';

export const BEFORE_YEAR = /年前(?!后)/y;

/**
 * 年前 alone: said from November to February before 春节, the day before 春节; else the end of the
 * year. Always ambiguous.
 */
export function readBeforeNewYear(
  cursor: Cursor,
  speech: CivilDate | null,
): DeadlineReading | null {
  if (!cursor.take(BEFORE_YEAR)) return null;
  const ends = speech ? endsFor(speech) : [];
  const [chosen, ...alternatives] = ends.map((to): DeadlineBounds => ({ from: null, to }));
  return {
    relation: 'by',
    ...(chosen ?? { from: null, to: null }),
    precision: 'event',
    ambiguous: true,
    alternatives,
    yearAssumed: true,
    impossible: false,
    basis: 'holiday-table',
  };
}

function endsFor(speech: CivilDate): CivilDate[] {
  const year = yearOf(speech);
  const eve = [year, year + 1].map(eveOf).find((day) => day && day >= speech);
  const end = `${year}-12-31`;
  if (!eve) return [end];
  const winter = monthOf(speech) >= 11 || eve.startsWith(String(year));
  return winter ? [eve, end] : [end, eve];
}

/** The last day of the lunar year. */
function eveOf(year: number): CivilDate | undefined {
  const day = LUNAR_DAYS[year]?.[0];
  return day && addDays(`${year}-${day}`, -1);
}
