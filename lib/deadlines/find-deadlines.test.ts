import { describe, expect, it } from 'vitest';
import { findDeadlines } from './find-deadlines';
import { randomPhrases } from './testing/random-phrases';

const ctx = { speechDate: '2025-03-10', region: 'north' };
const found = (text: string) => findDeadlines(text, ctx).map((each) => each.text);

describe('finding deadlines in prose', () => {
  it.each([
    ['由园林局牵头，6月底前完成补植。', ['6月底前']],
    ['各街道从4月份起开展巡查，５月底前整改到位。', ['从4月份起', '５月底前']],
    ['最迟6月30日完成清零。', ['6月30日']],
    ['完成时限：2025年9月底前', ['2025年9月底前']],
    ['确保在 2025 年 9 月底前建成投用。', ['2025 年 9 月底前']],
    ['即日起至5月20日集中整治。', ['即日起至5月20日']],
    ['3月至5月为排查阶段，会后五日内报送名单。', ['3月至5月', '会后五日内']],
    ['到2027年，全市要建成十个站点。', ['到2027年']],
    ['国庆节前全部通车，十二月三十一日前完成验收。', ['国庆节前', '十二月三十一日前']],
    ['每月5日前报送进度。', ['每月5日前']],
    ['用三年时间补齐短板。', ['用三年时间']],
    ['一是年底前开工；\n二是明年3月底前建成。', ['年底前', '明年3月底前']],
    ['“十五五”末实现全覆盖。', ['“十五五”末']],
  ])('DL12 %s', (text, spans) => expect(found(text)).toEqual(spans));

  it('DL12 a span says where it stands', () => {
    const text = '第一行。\n由 市政局 负责，２０２５ 年 ６月底前 完成。';
    const [first, ...others] = findDeadlines(text, ctx);
    expect(others).toEqual([]);
    expect(text.slice(first?.start, first?.end)).toBe('２０２５ 年 ６月底前');
    expect(first?.reading).toMatchObject({ relation: 'by', to: '2025-06-30' });
  });

  it.each([
    '去年底完成了拆迁。',
    '截至3月底，完成投资三亿元。',
    '已于1月底前全部完成。',
    '近三年内投入两亿元。',
    '2024年改造道路五条。',
    '2月20日召开的会议作出部署。',
    '3月份以来，各单位行动迅速。',
    '全年接待了八万人。',
    '5月底前已经完成了主体工程。',
    '制定《2025—2027年行动方案》，抓好三年行动计划。',
    '接诉后2日内答复，开标后10日内公示。',
    '第三季度的例会和每月的调度会。',
    '第一，三是，五、六月，3、4、9号线，十二项任务，一百三十五个。',
    '尽快、立即、近期、长期抓好。',
    '三年前立项，几年内没有进展。',
    '集中供热、汛期巡查、春节慰问。',
    '中国、初中、年中无休。',
  ])('DL13 nothing in %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['今年要改造三十条街巷。', ['今年']],
    ['今年是攻坚之年，今年的任务很重。', []],
    ['6月底前完成全年计划的七成，全年新增绿地两万平方米。', ['6月底前', '全年']],
    ['上半年务必完成选址。', ['上半年']],
    ['4月20日要召开现场会。', ['4月20日']],
    ['今年主要工作是这些。', []],
    ['年底我们再来看结果如何。', []],
    ['年底实现通车。', ['年底']],
  ])('DL14 %s', (text, spans) => expect(found(text)).toEqual(spans));

  it.each([
    ['于5月5日、20日各报送一次。', ['2025-05-05', '2025-05-20']],
    ['2026年3月底前开工，6月底前完工。', ['2026-03-31', '2026-06-30']],
    ['工程明年1月1日开工，各单位5月底前要完成准备。', ['2026-01-01', '2025-05-31']],
  ])('DL15 %s', (text, days) => {
    expect(findDeadlines(text, ctx).map(({ reading }) => reading.to)).toEqual(days);
  });

  it('DL16 the same words bound a task in a section that asks, not in one that looks back', () => {
    const text = '全年完成投资五亿元，十月上旬开业。';
    expect(found(text)).toEqual(['全年', '十月上旬']);
    expect(findDeadlines(text, ctx, () => true)).toEqual([]);
  });

  it.each([
    ['自本方案印发之日起，各站点停止收费。', ['自本方案印发之日起']],
    ['本办法自发布之日起施行。', []],
    ['患者出院后7日内归档，发现问题2日内上报。', []],
  ])('DL17 %s', (text, spans) => expect(found(text)).toEqual(spans));

  it('DL11 DL12 random text: spans in order, inside the text, and nothing throws', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const text = randomPhrases(60, seed).join('，');
      let from = 0;
      for (const { start, end, text: words } of findDeadlines(text, ctx)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(words).toBe(text.slice(start, end));
        expect(words).not.toContain('\n');
        from = end;
      }
    }
  });

  it.each([
    '一二三四五六七八九十',
    '2025年',
    '　',
    '每',
    '从到至',
    '《',
    '6月底前，',
    '自从',
    '"“”',
  ])('DL11 ten times the text of %s costs about ten times as much', (piece) => {
    const time = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const start = process.cpuUsage();
      findDeadlines(text, ctx);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    time(50_000);
    const short = Math.max(1, Math.min(time(5_000), time(5_000), time(5_000)));
    const long = Math.min(time(50_000), time(50_000), time(50_000));
    expect(long / short).toBeLessThan(50);
  });
});
