import { addDays, type CivilDate, weekdayOf, yearOf } from './civil-date';
import { HOLIDAY_SCHEDULES } from './holiday-schedule';
import { LUNAR_DAYS } from './lunar-days';

/**
 * The day on which `count` working days have passed; the start day does not count (民法典 §201).
 * `estimated`: a year on the way has no published schedule.
 */
export function addWorkdays(
  start: CivilDate,
  count: number,
): { readonly date: CivilDate; readonly estimated: boolean } {
  let date = start;
  let estimated = false;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    estimated ||= !(yearOf(date) in HOLIDAY_SCHEDULES);
    if (isWorkday(date)) left--;
  }
  return { date, estimated };
}

export function isWorkday(date: CivilDate): boolean {
  if (isPublicHoliday(date)) return false;
  if (HOLIDAY_SCHEDULES[yearOf(date)]?.worked.includes(date.slice(5))) return true;
  return weekdayOf(date) <= 5;
}

/** A day off by schedule, or by the statutory days (since 2025: 13) where no schedule is published. */
export function isPublicHoliday(date: CivilDate): boolean {
  const day = date.slice(5);
  const schedule = HOLIDAY_SCHEDULES[yearOf(date)];
  if (schedule) return schedule.off.some(([first, last]) => first <= day && day <= last);
  return statutoryDays(yearOf(date)).includes(date);
}

function statutoryDays(year: number): CivilDate[] {
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];
  const lunar = LUNAR_DAYS[year] ?? [];
  const spring = lunar[0] ? [-1, 1, 2].map((n) => addDays(`${year}-${lunar[0]}`, n).slice(5)) : [];
  return [...fixed, ...lunar, ...spring].map((day) => `${year}-${day}`);
}
