import { describe, expect, it } from 'vitest';
import { similarUnits } from './similar-units';
import { unit } from './testing';

const pairs = (...units: (string | string[])[]) =>
  similarUnits(
    units.map((one) => (typeof one === 'string' ? unit(one) : unit(one[0] ?? '', ...one.slice(1)))),
  ).map(({ names, why }) => `${names.join(' ')} ${why}`);

describe('entries that may be one unit', () => {
  it('UM1 are found with their reason, the surest first', () => {
    expect(pairs('市住房和城乡建设局', '市住房城乡建设局')).toEqual([
      '市住房和城乡建设局 市住房城乡建设局 same',
    ]);
    expect(pairs('市效能办', '市效能办公室')).toEqual(['市效能办 市效能办公室 same']);
    expect(pairs('滨海市民政局', '市民政局')).toEqual(['滨海市民政局 市民政局 same']);
    expect(pairs('民政局', '市民政局')).toEqual(['民政局 市民政局 prefix']);
    expect(pairs('市发改委', '市发展和改革委员会')).toEqual(['市发改委 市发展和改革委员会 short']);
    expect(pairs('市综合行政执法局', '市执法局')).toEqual(['市综合行政执法局 市执法局 short']);
    expect(pairs('市市场监督管理局', '市市场监督管埋局')).toEqual([
      '市市场监督管理局 市市场监督管埋局 typo',
    ]);
    expect(pairs('市发改委', '市民政局', ['市计委', '市发展改革委'], '民政局')).toEqual([
      '市民政局 民政局 prefix',
      '市发改委 市发展改革委 short',
    ]);
  });

  it('UM1 different levels, figures, sides and other units are no pairs', () => {
    expect(pairs('市民政局', '县民政局', '省民政厅')).toEqual([]);
    expect(pairs('第一实验小学', '第二实验小学')).toEqual([]);
    expect(pairs('县人民医院', '县第一人民医院')).toEqual([]);
    expect(pairs('城东供水公司', '城西供水公司')).toEqual([]);
    expect(pairs('市教育局', '市体育局', '市水务局', '市商务局', '市税务局')).toEqual([]);
    expect(pairs(['市民政局', '民政局'], '市财政局')).toEqual([]);
  });

  it('UM1 1,000 units take less than three seconds, however much they share', () => {
    const units = Array.from({ length: 1_000 }, (_none, i) => unit(`市工作${i}号推进局`));
    const start = performance.now();
    expect(similarUnits(units)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
