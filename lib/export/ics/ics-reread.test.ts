import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import { linesOfText } from '../../ledger/sheet/testing/lines-of-text';
import { heading, shi, withChips } from '../../ledger/testing/chip-text';
import { ledgerIcs } from './ledger-ics';

const LONG = '把全市老旧小区供水管网改造、二次供水设施移交和智能水表更换一体推进、'.repeat(8);
const BLOCKS = [
  heading('任务'),
  shi('扩大覆盖。[由甲局牵头，乙局配合]，<6月底前>建成70个点位；<年底前>投入运营。'),
  withChips(`[由丙局负责]，<2月28日前>${LONG}A,B\\C😀。`),
];

/** The file as a program that is not ours reads it: the calendar and its events by UID. */
function reread(lines: readonly LedgerLine[], at = '2025-06-01T01:02:03Z') {
  const text = ledgerIcs('动员；讲话', lines, new Date(at));
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
  return { text, calendar, events };
}

it('I1 I3: an independent reader finds calendar, days and the words, long Chinese ones too', () => {
  const lines = linesOfText(BLOCKS);
  const { text, calendar, events } = reread(lines);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('动员；讲话');
  expect(
    events.map(({ startDate, endDate }) => [
      startDate.isDate && endDate.isDate,
      startDate.toString(),
      endDate.toString(),
    ]),
  ).toEqual([
    [true, '2025-06-30', '2025-07-01'],
    [true, '2025-12-31', '2026-01-01'],
    // February of the speech's year is over on its day.
    [true, '2026-02-28', '2026-03-01'],
  ]);
  expect(events.map(({ duration }) => duration.toSeconds())).toEqual([86_400, 86_400, 86_400]);
  expect(events.slice(0, 2).map(({ summary }) => summary)).toEqual([
    '甲局：建成70个点位',
    '甲局：投入运营',
  ]);
  const long = lines.at(-1);
  expect(events[2]?.summary).toBe(`丙局：${long?.task}`);
  expect(long?.task).toContain('A,B\\C😀');
  expect(events[2]?.description.split('\n')[0]).toBe(long?.clause);
  const reminders = calendar
    .getAllSubcomponents('vevent')
    .map((part) => part.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'));
  expect(reminders.map(String)).toEqual(['-PT15H', '-PT15H', '-PT15H']);
  // It stands folded in the file: what was read back had been taken apart.
  const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text.split('\r\n').filter((line) => line.startsWith(' ')).length).toBeGreaterThan(20);
});

it('I2: an independent reader finds the same events again after dates, words and progress changed', () => {
  const lines = linesOfText(BLOCKS);
  const before = reread(lines);
  const later = lines.map((line) => ({
    ...line,
    task: `${line.task}（改）`,
    deadlines: line.deadlines.map((date) => ({ ...date, to: '2025-11-30' })),
    progress: { ...line.progress, status: 'closed' as const },
  }));
  const after = reread(later, '2025-07-01T00:00:00Z');
  const ids = ({ events }: typeof before) => events.map(({ uid }) => uid);
  expect(new Set(ids(before)).size).toBe(3);
  expect(ids(after)).toEqual(ids(before));
  expect(after.events.map(({ startDate }) => startDate.toString())).toEqual(
    Array(3).fill('2025-11-30'),
  );
  for (const { summary } of after.events) expect(summary).toMatch(/^已办结.*（改）$/);
});
