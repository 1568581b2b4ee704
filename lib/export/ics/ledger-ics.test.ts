import { describe, expect, it } from 'vitest';
import { linesOfText } from '../../ledger/sheet/testing/lines-of-text';
import { heading, shi, withChips } from '../../ledger/testing/chip-text';
import { contentLine, icsText } from './content-line';
import { ledgerIcs } from './ledger-ics';
import { type IcsComponent, readIcs } from './testing/read-ics';

const AT = new Date('2025-06-01T01:02:03.456Z');

const read = (lines: Parameters<typeof ledgerIcs>[1]): IcsComponent =>
  readIcs(new TextEncoder().encode(ledgerIcs('动员；讲话', lines, AT)));

const BLOCKS = [
  heading('任务'),
  shi('扩大覆盖。[由甲局牵头，乙局配合]，<6月底前>建成70个点位；<年底前>投入运营。'),
  withChips('<长期>坚持巡查。'),
  withChips('<12月底前>完成验收，<12月31日前>办结。'),
];

describe('the ledger as a calendar', () => {
  it('I1: an all-day event per last day, none without one', () => {
    const { properties, children } = read(linesOfText(BLOCKS));
    expect(properties).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH' });
    expect(properties['X-WR-CALNAME']).toBe('动员；讲话');
    const days = children.map(({ properties: of }) => [
      of['DTSTART;VALUE=DATE'],
      of['DTEND;VALUE=DATE'],
      of.SUMMARY,
    ]);
    expect(days).toEqual([
      ['20250630', '20250701', '甲局：建成70个点位'],
      ['20251231', '20260101', '甲局：投入运营'],
      ['20251231', '20260101', '完成验收'],
      ['20251231', '20260101', '办结'],
    ]);
    expect(children[0]?.properties.DTSTAMP).toBe('20250601T010203Z');
    expect(children[0]?.properties.DESCRIPTION?.split('\n')).toEqual([
      '由甲局牵头，乙局配合，6月底前建成70个点位',
      '甲局牵头',
      '乙局配合',
      '未启动',
      '出自《动员讲话》一、一是',
    ]);
  });

  it('I2: the same ids again, distinct, also when dates and progress change', () => {
    const lines = linesOfText(BLOCKS);
    const ids = (of: IcsComponent) => of.children.map(({ properties }) => properties.UID);
    const before = ids(read(lines));
    expect(new Set(before).size).toBe(before.length);
    const [first, ...rest] = lines;
    if (!first) throw new Error('no line');
    const moved = first.deadlines.map((date) => ({ ...date, to: '2025-07-31' }));
    const closed = { ...first.progress, status: 'closed' as const };
    const after = read([{ ...first, deadlines: moved, progress: closed }, ...rest]);
    expect(ids(after)).toEqual(before);
    expect(after.children[0]?.properties.SUMMARY).toMatch(/^已办结/);
    expect(after.children.map(({ children }) => children.length)).toEqual([0, 1, 1, 1]);
  });

  it('I3: folded inside no character, escaped, no property from words', () => {
    const words = '建成😀点位，A;B,C\\D\nEND:VEVENT\r\nBEGIN:VEVENT'.repeat(20);
    const folded = contentLine('SUMMARY', icsText(words));
    const calendar = `BEGIN:VCALENDAR\r\n${folded}END:VCALENDAR\r\n`;
    const { properties } = readIcs(new TextEncoder().encode(calendar));
    expect(properties.SUMMARY).toBe(words.replaceAll('\r\n', '\n'));
    expect(icsText('a\u0000b\ud800c')).toBe('abc');
  });
});
