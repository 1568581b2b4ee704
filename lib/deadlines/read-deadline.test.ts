import { describe, expect, it } from 'vitest';
import { readCivilDate } from './civil-date';
import { readDeadline } from './read-deadline';
import { randomPhrases } from './testing/random-phrases';

const read = (text: string, speechDate: string | null = '2025-03-10', region = 'north') =>
  readDeadline(text, { speechDate, region });
const dates = (text: string, speechDate: string | null = '2025-03-10', region = 'north') => {
  const reading = read(text, speechDate, region);
  return reading && [reading.from, reading.to];
};

describe('reading a deadline', () => {
  it.each(['力争6月底前完成', '确保于6月底前', '原则上6月底前办结。', '务必在6月底前'])(
    'DL1 sees through %s',
    (text) => expect(dates(text)).toEqual([null, '2025-06-30']),
  );

  it.each([
    ['最迟6月30日', 'by', null, '2025-06-30'],
    ['不迟于6月30日', 'by', null, '2025-06-30'],
    ['完成时限：6月30日', 'by', null, '2025-06-30'],
    ['至6月', 'by', null, '2025-06-30'],
    ['到6月中旬', 'by', null, '2025-06-20'],
    ['2025-06-30', 'on', '2025-06-30', '2025-06-30'],
    ['2025.6.30前', 'by', null, '2025-06-30'],
    ['6月30日（周一）前', 'by', null, '2025-06-30'],
    ['明天下午', 'on', '2025-03-11', '2025-03-11'],
    ['自4月1日起', 'from', '2025-04-01', null],
    ['一至三季度', 'range', '2025-01-01', '2025-09-30'],
    ['本季度末', 'by', null, '2025-03-31'],
    ['国庆节期间', 'within', '2025-10-01', '2025-10-08'],
    ['每年6月底前', 'recurring', null, null],
  ] as const)('DL2 %s', (text, relation, from, to) => {
    expect(read(text)).toMatchObject({ relation, from, to, impossible: false });
  });

  it.each([
    ['3月底前', '2025-03-10', '2025-03-31', []],
    ['3月底前', '2025-04-01', '2026-03-31', ['2025-03-31']],
    ['3月底前', '2025-11-20', '2026-03-31', []],
    ['10月底前', '2025-11-20', '2026-10-31', ['2025-10-31']],
    ['6月前', '2025-06-10', '2025-06-30', []],
    ['年底前', '2025-12-31', '2025-12-31', []],
    ['20日前', '2025-03-21', '2025-04-20', []],
    ['国庆节前', '2025-10-01', '2026-09-30', []],
  ])('DL4 %s said on %s', (text, speech, to, others) => {
    const reading = read(text, speech);
    expect(reading?.to).toBe(to);
    expect(reading?.alternatives.map((other) => other.to)).toEqual(others);
    expect(reading?.yearAssumed).toBe(true);
  });

  it('DL4 a start in the month of the speech is not over', () => {
    expect(dates('从3月1日起')).toEqual(['2025-03-01', null]);
    expect(dates('从2月1日起')).toEqual(['2026-02-01', null]);
  });

  it('DL4 a stated year wins and is not assumed', () => {
    expect(read('2024年3月底前')).toMatchObject({ to: '2024-03-31', yearAssumed: false });
    expect(read('今年3月底前', '2025-05-01')).toMatchObject({ to: '2025-03-31' });
  });

  it('DL4 the second bound follows the first', () => {
    expect(dates('11月至次年3月')).toEqual(['2025-11-01', '2026-03-31']);
    expect(dates('3月至2026年5月')).toEqual(['2026-03-01', '2026-05-31']);
    expect(dates('11月至2026年3月')).toEqual(['2025-11-01', '2026-03-31']);
  });

  it('DL5 a month ends on the corresponding day, else on its last', () => {
    expect(dates('一个月内', '2025-01-31')).toEqual(['2025-01-31', '2025-02-28']);
    expect(dates('一年内', '2024-02-29')).toEqual(['2024-02-29', '2025-02-28']);
  });

  it('DL5 a last day on a public holiday offers the next working day', () => {
    const reading = read('三天内', '2025-04-30');
    expect(reading).toMatchObject({ to: '2025-05-03', ambiguous: true });
    expect(reading?.alternatives).toEqual([{ from: '2025-04-30', to: '2025-05-06' }]);
  });

  it('DL5 says when working days are estimated', () => {
    expect(read('3个工作日内', '2026-02-13')).toMatchObject({
      to: '2026-02-25',
      basis: 'workdays',
    });
    expect(read('3个工作日内', '2031-03-03')?.basis).toBe('workdays-estimated');
  });

  it('DL6 days off of a year without a schedule are said to be an estimate', () => {
    expect(read('国庆假期前', '2026-08-03')?.basis).toBe('holiday-table');
    expect(read('国庆假期前', '2031-08-03')?.basis).toBe('holiday-estimated');
    expect(read('2031年春节假期期间', '2026-08-03')?.basis).toBe('holiday-estimated');
    // The day itself is known, and which holiday 节前 means is not.
    expect(read('国庆节前', '2031-08-03')).toMatchObject({
      to: '2031-09-30',
      basis: 'holiday-table',
    });
    expect(read('节前', '2031-08-03')).toMatchObject({ to: null, basis: 'unbound' });
  });

  it('DL6 年前 in winter is the eve of the lunar year', () => {
    expect(dates('年前', '2026-01-10')).toEqual([null, '2026-02-16']);
    expect(dates('年前', '2025-11-10')).toEqual([null, '2026-02-16']);
    expect(dates('年前', '2026-02-20')).toEqual([null, '2026-12-31']);
  });

  it('DL6 a holiday outside the table has a relation and no date', () => {
    expect(read('春节前', '2060-03-10')).toMatchObject({
      relation: 'by',
      to: null,
      basis: 'unbound',
    });
  });

  it.each([
    ['湖北省', '2025-03-31'],
    ['山东省济南市', '2025-05-31'],
    ['north', '2025-05-31'],
    ['south', '2025-03-31'],
  ])('DL7 the flood season in %s', (region, to) => {
    expect(read('汛期前', '2025-03-10', region)).toMatchObject({ to, ambiguous: false });
  });

  it('DL7 without a region the earlier flood season is the safe one', () => {
    const reading = read('汛期前', '2025-03-10', '');
    expect(reading).toMatchObject({ to: '2025-03-31', ambiguous: true });
    expect(reading?.alternatives).toEqual([{ from: null, to: '2025-05-31' }]);
  });

  it.each(['20××年底前', '20xx年6月底前', '验收前'])('DL7 %s is unbound', (text) => {
    expect(read(text)).toMatchObject({ relation: 'by', from: null, to: null, basis: 'unbound' });
  });

  it.each([
    '去年底',
    '上半月底',
    '尽快',
    '',
    '  ',
    '。',
    '6月底前9月底前',
    '三点意见',
    '2024年以来',
  ])('DL8 %s is no deadline', (text) => expect(read(text)).toBeNull());

  it.each([
    '2月30日前',
    '4月31日',
    '2025年2月29日前',
    '13月底前',
    '0月底前',
    '2025-02-30',
    '5月32日前',
  ])('DL9 %s is impossible', (text) => {
    expect(read(text)).toMatchObject({ impossible: true, from: null, to: null, alternatives: [] });
    expect(read(text, null)).toMatchObject({ impossible: true, from: null, to: null });
  });

  it('DL9 a range that ends before it begins is impossible; a leap day that exists is not', () => {
    expect(read('2025年5月至2025年3月')).toMatchObject({ impossible: true, to: null });
    expect(dates('2月29日前', '2027-11-20')).toEqual([null, '2028-02-29']);
    expect(read('2月29日前', null)).toMatchObject({ impossible: false, to: null });
  });

  it('DL10 without a speech date only what says its year has dates', () => {
    expect(read('6月底前', null)).toMatchObject({ relation: 'by', from: null, to: null });
    expect(read('三天内', null)).toMatchObject({ relation: 'within', from: null, to: null });
    expect(read('3月至5月', null)).toMatchObject({ relation: 'range', from: null, to: null });
    expect(read('年前', null)).toMatchObject({ relation: 'by', to: null });
    expect(dates('2025年6月底前', null)).toEqual([null, '2025-06-30']);
    expect(dates('2025年11月至3月', null)).toEqual(['2025-11-01', '2026-03-31']);
    expect(dates('“十五五”期间', null)).toEqual(['2026-01-01', '2030-12-31']);
  });

  it.each(['2025-13-01', 'tomorrow', '', '0000-00-00', '9999-12-31'])(
    'DL10 the speech date %s counts as none',
    (speechDate) => expect(read('6月底前', speechDate)).toMatchObject({ relation: 'by', to: null }),
  );

  it('DL11 whatever is typed, dates are dates, in order, or null', () => {
    for (const phrase of randomPhrases(20_000, 7)) {
      const reading = read(phrase);
      for (const { from, to } of reading ? [reading, ...reading.alternatives] : []) {
        for (const date of [from, to])
          if (date !== null) expect(readCivilDate(date), phrase).toBe(date);
        if (from !== null && to !== null) expect(from <= to, phrase).toBe(true);
      }
      expect(reading?.ambiguous ?? false, phrase).toBe((reading?.alternatives.length ?? 0) > 0);
    }
  });
});
