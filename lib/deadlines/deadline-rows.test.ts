import { describe, expect, it } from 'vitest';
import type { DeadlineRelation } from '../draft/draft';
import { readDeadline } from './read-deadline';

/**
 * The phrases an office uses, for speeches on 10 March of three years in two regions. In a date, Y is
 * the year of the speech; a list holds one date per year, `north|south` one per region.
 */
type Expected = string | readonly [string, string, string] | null;
type Row = readonly [
  phrases: string,
  relation: DeadlineRelation | null,
  from?: Expected,
  to?: Expected,
  alternative?: Expected,
];

const YEARS = [2025, 2026, 2027];
const REGIONS = ['north', 'south'];

const ROWS: readonly Row[] = [
  ['年底前、年底、年末、今年年底前、到年底、年底之前', 'by', null, 'Y-12-31'],
  ['年内、全年、今年、今年内、本年度', 'within', 'Y-01-01', 'Y-12-31'],
  ['上半年', 'within', 'Y-01-01', 'Y-06-30'],
  ['下半年、今年下半年', 'within', 'Y-07-01', 'Y-12-31'],
  ['一季度末、1季度末、第一季度末', 'by', null, 'Y-03-31'],
  ['一季度内、首季', 'within', 'Y-01-01', 'Y-03-31'],
  ['三季度前', 'by', null, 'Y-06-30', 'Y-09-30'],
  ['6月底前、6月底、6月末、六月底前、６月底前、6月底以前、今年6月底前', 'by', null, 'Y-06-30'],
  ['6月份内、6月内、6月份', 'within', 'Y-06-01', 'Y-06-30'],
  ['6月前、六月以前', 'by', null, 'Y-05-31', 'Y-06-30'],
  ['6月30日前、6月30日以前、六月三十日之前、6月30号前、6月30日下班前', 'by', null, 'Y-06-30'],
  ['十二月三十一日前、１２月３１日前', 'by', null, 'Y-12-31'],
  ['6月30日', 'on', 'Y-06-30', 'Y-06-30'],
  ['6月上旬、6月初', 'within', 'Y-06-01', 'Y-06-10'],
  ['6月中旬、6月中', 'within', 'Y-06-11', 'Y-06-20'],
  ['6月下旬', 'within', 'Y-06-21', 'Y-06-30'],
  ['6月中旬前', 'by', null, 'Y-06-10', 'Y-06-20'],
  ['本月底、本月底前、月底前、本月末', 'by', null, 'Y-03-31'],
  ['本月内、本月', 'within', 'Y-03-01', 'Y-03-31'],
  ['下月初', 'within', 'Y-04-01', 'Y-04-10'],
  ['下月底前、下个月底前', 'by', null, 'Y-04-30'],
  ['25日前', 'by', null, 'Y-03-25'],
  [
    '本周内、本周',
    'within',
    ['2025-03-10', '2026-03-09', '2027-03-08'],
    ['2025-03-16', '2026-03-15', '2027-03-14'],
    ['2025-03-14', '2026-03-13', '2027-03-12'],
  ],
  ['本周五前、周五前', 'by', null, ['2025-03-14', '2026-03-13', '2027-03-12']],
  ['下周一前', 'by', null, ['2025-03-17', '2026-03-16', '2027-03-15']],
  ['下周起', 'from', ['2025-03-17', '2026-03-16', '2027-03-15'], null],
  ['3个工作日内、三个工作日内', 'within', 'Y-03-10', ['2025-03-13', '2026-03-13', '2027-03-15']],
  ['10个工作日内', 'within', 'Y-03-10', 'Y-03-24'],
  ['三天内、会后3日内、3日内、会议结束后三日内', 'within', 'Y-03-10', 'Y-03-13'],
  ['会后一周内、1周内、一个星期内', 'within', 'Y-03-10', 'Y-03-17'],
  ['100天内', 'within', 'Y-03-10', 'Y-06-18'],
  ['一个月内', 'within', 'Y-03-10', 'Y-04-10'],
  ['半年内、6个月内', 'within', 'Y-03-10', 'Y-09-10'],
  ['半个月内', 'within', 'Y-03-10', 'Y-03-25'],
  ['用三年时间、三年行动', 'by', null, 'Y+2-12-31', 'Y+3-03-10'],
  ['三年内', 'within', 'Y-03-10', 'Y+3-03-10', 'Y+2-12-31'],
  ['即日起、立即、马上、从现在起', 'from', 'Y-03-10', null],
  ['从3月份起、3月份开始、自3月起', 'from', 'Y-03-01', null],
  ['从本月起', 'from', 'Y-03-01', null],
  ['3月至5月、3—5月、3-5月份、三月到五月、从3月至5月', 'range', 'Y-03-01', 'Y-05-31'],
  ['5月10日至20日、5月10—20日', 'range', 'Y-05-10', 'Y-05-20'],
  ['11月至次年3月、11月至3月', 'range', 'Y-11-01', 'Y+1-03-31'],
  ['即日起至6月底', 'range', 'Y-03-10', 'Y-06-30'],
  ['到2025年、到2025年底、二〇二五年底前', 'by', null, '2025-12-31'],
  ['2025年前', 'by', null, '2024-12-31', '2025-12-31'],
  ['2025年6月底前、2025 年 6 月底前、２０２５年６月底前', 'by', null, '2025-06-30'],
  ['2026年至2028年、2026—2028年', 'range', '2026-01-01', '2028-12-31'],
  ['明年3月底前', 'by', null, 'Y+1-03-31'],
  ['明年上半年', 'within', 'Y+1-01-01', 'Y+1-06-30'],
  ['“十四五”末、十四五末、“十四五”规划期末', 'by', null, '2025-12-31'],
  ['“十四五”期间、"十四五"时期', 'within', '2021-01-01', '2025-12-31'],
  ['“十五五”末', 'by', null, '2030-12-31'],
  ['春节前', 'by', null, ['2026-02-16', '2027-02-05', '2028-01-25']],
  ['端午前、端午节前', 'by', null, ['2025-05-30', '2026-06-18', '2027-06-08']],
  ['中秋节前', 'by', null, ['2025-10-05', '2026-09-24', '2027-09-14']],
  ['国庆前、国庆节前、“十一”前', 'by', null, 'Y-09-30'],
  ['五一前、“五一”前、劳动节前', 'by', null, 'Y-04-30'],
  ['元旦前', 'by', null, 'Y-12-31'],
  ['年前', 'by', null, 'Y-12-31', ['2026-02-16', '2027-02-05', '2028-01-25']],
  ['汛期前、入汛前', 'by', null, 'Y-05-31|Y-03-31'],
  ['主汛期前', 'by', null, 'Y-06-30|Y-05-31'],
  ['供暖前、采暖季前', 'by', null, 'Y-11-14|-'],
  ['开学前', 'by', null, 'Y-08-31'],
  ['入冬前', 'by', null, 'Y-11-06'],
  ['高考前', 'by', null, 'Y-06-06'],
  ['两会前、验收前、党代会前、寒假前', 'by', null, null],
  ['每月5日前、每季度末、每周五', 'recurring', null, null],
  ['长期坚持、持续推进、常态化', 'ongoing', null, null],
  ['尽快、适时、近期、早日、抓紧、按责任状时间安排、序时进度', null],
];

function dateFor(expected: Expected | undefined, index: number, region: string): string | null {
  const text = typeof expected === 'string' ? expected : (expected?.[index] ?? null);
  const one = text?.split('|').at(region === 'south' ? -1 : 0) ?? '-';
  const year = YEARS[index] ?? 0;
  return one === '-' ? null : one.replace(/Y(?:\+(\d))?/, (_, n = '0') => String(year + Number(n)));
}

const CASES = YEARS.flatMap((year, index) =>
  REGIONS.flatMap((region) => ROWS.map((row) => ({ year, index, region, row, phrases: row[0] }))),
);

describe('the phrases of the office', () => {
  it.each(CASES)('DL1 DL2 DL3 DL5 DL6 DL7 DL8 $year $region $phrases', (each) => {
    const { year, index, region } = each;
    const [phrases, relation, from, to, alternative] = each.row;
    for (const phrase of phrases.split('、')) {
      const reading = readDeadline(phrase, { speechDate: `${year}-03-10`, region });
      const seen = reading && [reading.relation, reading.from, reading.to];
      const wanted = [relation, dateFor(from, index, region), dateFor(to, index, region)];
      expect(seen, phrase).toEqual(relation === null ? null : wanted);
      const others = reading?.alternatives.map((other) => other.to) ?? [];
      const other = dateFor(alternative, index, region);
      expect(others, phrase).toEqual(other === null ? [] : [other]);
      expect(reading?.ambiguous ?? false, phrase).toBe(other !== null);
    }
  });
});
