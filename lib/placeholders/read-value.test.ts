import { describe, expect, it } from 'vitest';
import { type AskedFor, WORDS } from './asked-for';
import { MAX_VALUE, readValue } from './read-value';
import { resolveNames } from './resolve-names';

const asking = (rest: Partial<AskedFor>): AskedFor => ({ ...WORDS, ...rest });
const read = (
  typed: string,
  asked: Partial<AskedFor>,
  speechDate: string | null = '2026-03-01',
) => {
  const value = readValue(typed, asking(asked), { speechDate });
  return value.ok ? value.value : `!${value.error}`;
};

describe('values', () => {
  it('PL6 words are taken as they are', () => {
    expect(read('每月 12 日', {})).toBe('每月 12 日');
    expect(read('', { type: 'date' })).toBe('!empty');
    expect(read('𠮷'.repeat(MAX_VALUE), {})).toBe('𠮷'.repeat(MAX_VALUE));
    expect(read('长'.repeat(MAX_VALUE + 1), {})).toBe('!long');
  });

  it.each([
    ['2026-3-5', '2026年3月5日'],
    ['2026/03/05', '2026年3月5日'],
    ['2026.12.31', '2026年12月31日'],
    ['2026年3月5日', '2026年3月5日'],
    ['3月5日', '2026年3月5日'],
    ['2026-02-30', '!no-day'],
    ['2026年2月30日', '!no-day'],
    ['6月底', '2026年6月30日'],
    ['6月底前', '2026年6月30日'],
    ['下周五前', '2026年3月6日'],
    ['国庆节前', '2026年9月30日'],
    ['元旦', '2027年1月1日'],
    ['2月30日前', '!no-day'],
    ['6月', '!date'],
    ['三周内', '!date'],
    ['7月1日起', '!date'],
    // Two readings, an estimate, and a day that nobody has named.
    ['6月前', '!date'],
    ['2030年国庆假期前', '!date'],
    ['20xx年6月底前', '!date'],
    ['每月5日', '!date'],
    ['尽快', '!date'],
    ['3月5日至8日', '!date'],
  ])('PL7 %s as a date is %s', (typed, said) => {
    expect(read(typed, { type: 'date' })).toBe(said);
  });

  it('PL7 without a speech date the year has to be there', () => {
    expect(read('3月5日', { type: 'date' }, null)).toBe('!year');
    expect(read('6月底前', { type: 'date' }, null)).toBe('!year');
    expect(read('2027年6月底前', { type: 'date' }, null)).toBe('2027年6月30日');
    expect(read('2027年3月5日', { type: 'date' }, null)).toBe('2027年3月5日');
  });

  it.each([
    ['120', '公里', '120公里'],
    ['120公里', '公里', '120公里'],
    ['120 公里', '公里', '120公里'],
    ['１，０４８．５', '公里', '1,048.5公里'],
    ['3.5万', '人', '3.5万人'],
    ['98.5%', '%', '98.5%'],
    ['-3', '', '-3'],
    ['120', '', '120'],
    ['120米', '公里', '!number'],
    ['一百二十', '公里', '!number'],
    ['1,04', '', '!number'],
    ['公里', '公里', '!number'],
  ])('PL8 %s counting %s is %s', (typed, measure, said) => {
    expect(read(typed, { type: 'number', measure })).toBe(said);
  });

  it('PL9 names and choices', () => {
    expect(read('市水务局、市民政局', { type: 'unit' })).toBe('市水务局、市民政局');
    expect(read('12345', { type: 'unit' })).toBe('!unit');
    expect(read('市水务局。', { type: 'unit' })).toBe('!unit');
    expect(read('张三', { type: 'person' })).toBe('张三');
    expect(read('张三13800000000', { type: 'person' })).toBe('!person');
    const options = ['现场', '视频'];
    expect(read('视频', { type: 'choice', options })).toBe('视频');
    expect(read('电话', { type: 'choice', options })).toBe('!choice');
    expect(read('电话', { type: 'choice' })).toBe('电话');
  });
});

describe('names in a value', () => {
  const values = new Map<string, string | null>([
    ['地区', '某市'],
    ['会议', null],
  ]);
  const resolve = (value: string) => {
    const found = resolveNames(value, '全称', (name) => values.get(name));
    return found.ok ? found.value : `${found.error.reason} ${found.error.name}`;
  };

  it('PL10 stand for their words; itself, unknown and open ones are refused', () => {
    expect(resolve('{{地区}}年会，{{地区|单位}}')).toBe('某市年会，某市');
    expect(resolve('没有{括号}')).toBe('没有{括号}');
    expect(resolve('甲{{全称}}')).toBe('self 全称');
    expect(resolve('｛｛全称｝｝')).toBe('self 全称');
    expect(resolve('{{地区}}{{会议}}')).toBe('open 会议');
    expect(resolve('{{谁}}')).toBe('missing 谁');
  });
});
