/** A day of the calendar as `YYYY-MM-DD`; such strings compare like the days they name. */
export type CivilDate = string;

/** First and last day of a period. */
export interface Span {
  readonly first: CivilDate;
  readonly last: CivilDate;
}

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether the month of that year has such a day. */
export function existsDate(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
}

export function civilDate(year: number, month: number, day: number): CivilDate {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

/** The string as a date when it names a day that exists, else null. */
export function readCivilDate(text: string): CivilDate | null {
  const [, year, month, day] = FORM.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return existsDate(year, month, day) ? text : null;
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: CivilDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);
}

/** The corresponding day `months` later, or the last day of that month when it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return civilDate(year, month, Math.min(dayOf(date), lastDayOfMonth(year, month)));
}

/** The whole of `months` months beginning with the given one. */
export function monthsFrom(year: number, month: number, months: number): Span {
  const first = civilDate(year, month, 1);
  return { first, last: addDays(addMonths(first, months), -1) };
}

/** Days since 1970-01-01; no time zone and no clock takes part. */
function dayNumber(date: CivilDate): number {
  return Math.floor(Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / DAY_MS);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
