import { describe, expect, it } from 'vitest';
import { weekdayOf } from './civil-date';
import { HOLIDAY_SCHEDULES } from './holiday-schedule';
import { LUNAR_DAYS } from './lunar-days';
import { addWorkdays, isPublicHoliday, isWorkday } from './workdays';

describe('working days', () => {
  it.each([
    ['2025-01-26', true],
    ['2025-01-28', false],
    ['2025-02-08', true],
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-02-23', false],
    ['2026-02-28', true],
    ['2031-01-23', false],
    ['2031-10-03', false],
    ['2031-10-06', true],
  ])('DL5 %s', (date, works) => expect(isWorkday(date)).toBe(works));

  it('DL5 counts over a holiday and says when a year is estimated', () => {
    expect(addWorkdays('2025-09-30', 1)).toEqual({ date: '2025-10-09', estimated: false });
    expect(addWorkdays('2026-12-31', 1).estimated).toBe(true);
  });

  it('DL5 DL6 the tables agree: lunar days are off, worked days are weekends', () => {
    for (const [year, { worked }] of Object.entries(HOLIDAY_SCHEDULES)) {
      for (const day of LUNAR_DAYS[Number(year)] ?? [])
        expect(isPublicHoliday(`${year}-${day}`), `${year}-${day}`).toBe(true);
      for (const day of worked) expect(weekdayOf(`${year}-${day}`)).toBeGreaterThan(5);
    }
  });
});
