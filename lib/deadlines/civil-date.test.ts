import { describe, expect, it } from 'vitest';
import { addDays, addMonths, monthsFrom, readCivilDate, weekdayOf } from './civil-date';

describe('civil dates', () => {
  it.each([
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-01-01', -1, '2024-12-31'],
    ['1969-12-31', 1, '1970-01-01'],
    ['2025-03-10', 100, '2025-06-18'],
  ])('%s and %i days', (date, days, sum) => expect(addDays(date, days)).toBe(sum));

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-10', -3, '2024-12-10'],
  ])('%s and %i months', (date, months, sum) => expect(addMonths(date, months)).toBe(sum));

  it.each([
    ['2025-03-10', 1],
    ['2025-03-16', 7],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));

  it('whole months', () => {
    expect(monthsFrom(2024, 2, 1)).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(monthsFrom(2025, 10, 3)).toEqual({ first: '2025-10-01', last: '2025-12-31' });
  });

  it.each(['2025-02-30', '2025-13-01', '2025-1-1', '20250101', '', '2025-00-10'])(
    '%s is no date',
    (text) => expect(readCivilDate(text)).toBeNull(),
  );
});
