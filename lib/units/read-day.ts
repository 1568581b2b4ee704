import type { CivilDate } from '../deadlines/civil-date';
import { civilDate, existsDate, lastDayOfMonth } from '../deadlines/civil-date';
import { err, ok, type Result } from '../result/result';

/** 2018-03-22, 2018/3/22, 2018.3.22, 2018年3月22日, 20180322; a year or a month alone. */
const FORM = /^(\d{4})(?:(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?)|年|(\d{2})(\d{2}))?$/u;

/**
 * UI5: a day as tables write it; a month or year alone means its first day as the beginning of a term and
 * its last as the end. Nothing, 至今 and 长期 are no bound.
 */
export function readDay(cell: string, end: 'from' | 'to'): Result<CivilDate | null, 'date'> {
  const text = cell.replace(/\s+(?:0?0:00(?::00)?)?$/u, '').replace(/\s/gu, '');
  if (text === '' || ['至今', '长期', '今', '-', '—', '——', '/'].includes(text)) return ok(null);
  const match = FORM.exec(text);
  if (!match) return err('date');
  const [year, month, day] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (year === undefined) return err('date');
  const m = month ?? (end === 'from' ? 1 : 12);
  if (m < 1 || m > 12) return err('date');
  const d = day ?? (end === 'from' ? 1 : lastDayOfMonth(year, m));
  return existsDate(year, m, d) ? ok(civilDate(year, m, d)) : err('date');
}
