import { describe, expect, it } from 'vitest';
import { recognise } from './recognise';

const TEXT = `讲两点意见。
一、抓好供水
由市水务局牵头，市财政局配合，6月底前完成管网改造。
一是查漏。市水务局要在9月底前查清底数。二是补漏。
督查情况另行通报。
二、抓好供热
责任单位：市住建局，完成时限：10月底前`;

describe('recognise', () => {
  it('RR1 gives points, responsibilities and deadlines with offsets that hold', () => {
    const result = recognise(TEXT, { speechDate: '2025-03-10' });
    expect(result.points.map(({ marker }) => marker)).toEqual(['一、', '一是', '二是', '二、']);
    expect(result.responsibilities.map(({ text, point }) => [text, point])).toEqual([
      ['由市水务局牵头，市财政局配合', 0],
      ['市水务局要', 1],
      ['责任单位：市住建局', 3],
    ]);
    expect(result.deadlines.map(({ text, to, point }) => [text, to, point])).toEqual([
      ['6月底前', '2025-06-30', 0],
      ['9月底前', '2025-09-30', 1],
      ['10月底前', '2025-10-31', 3],
    ]);
    for (const { start, end, text } of [...result.responsibilities, ...result.deadlines]) {
      expect(TEXT.slice(start, end)).toBe(text);
    }
  });

  it('RR1 brings the id of a unit of the registry', () => {
    const units = [{ id: 'u1', name: '市水务局' }];
    const { responsibilities } = recognise(TEXT, { speechDate: null, units });
    expect(responsibilities[0]?.units).toEqual([
      { unitId: 'u1', name: '市水务局', role: 'lead' },
      { name: '市财政局', role: 'support' },
    ]);
  });

  it('RR2 an item belongs to the innermost point whose scope holds it', () => {
    const text = `一、抓好供水
第一，查漏。
一是白天查。二是夜里查。
各单位要在3月底前报名单。
各科室要在5月底前报结果。
二、抓好供热
1.备煤
各站要在9月底前备足。`;
    const { deadlines } = recognise(text, { speechDate: '2025-03-10' });
    expect(deadlines.map(({ text: words, point }) => [words, point])).toEqual([
      ['3月底前', 0],
      ['5月底前', 0],
      ['9月底前', 4],
    ]);
  });

  it('RR3 frequencies bound no task', () => {
    expect(recognise('各单位要每月5日前报送。', { speechDate: '2025-03-10' }).deadlines).toEqual(
      [],
    );
  });
});
