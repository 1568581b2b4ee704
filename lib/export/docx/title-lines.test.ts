import { describe, expect, it } from 'vitest';
import { titleLines } from './title-lines';

describe('title lines', () => {
  it.each([
    ['在全市水安全提升工作推进会上的讲话', ['在全市水安全提升工作推进会上的讲话']],
    ['', ['']],
    ['讲话', ['讲话']],
  ])('W8 a short title stays on one line: %s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  it.each([
    '在全市城市品质提升三年行动动员部署大会上的讲话',
    '在全市贯彻落实《青澜市节约用水管理办法》暨节水型城市创建工作推进会议上的讲话',
    '在市委、市政府关于加快推进2025年重点民生实事项目建设和安全生产工作专题调度会上的讲话提纲',
    '在2025年第3次全市经济运行调度分析会议暨重大项目集中开工仪式上的讲话',
  ])('W8 breaks a long title between words: %s', (title) => {
    const lines = titleLines(title);
    expect(lines.join('')).toBe(title);
    expect(lines.length).toBeGreaterThan(1);
    for (const [i, line] of lines.entries()) {
      expect([...line].length).toBeLessThanOrEqual(20);
      if (i > 0) expect(line).not.toMatch(/^(?:[的和与暨及、》]|上的)/);
      expect((line.match(/《/g) ?? []).length).toBe((line.match(/》/g) ?? []).length);
      if (i + 1 < lines.length) expect(line).not.toMatch(/\d$/);
    }
    const widths = lines.map((line) => [...line].length);
    const [first = 0, middle = 0, last = 0] = widths;
    if (widths.length === 3) expect(middle < first && middle < last).toBe(false);
  });

  it('W8 what cannot be broken well is left whole, quickly', () => {
    const unbreakable = `《${'长'.repeat(60)}》`;
    expect(titleLines(unbreakable)).toEqual([unbreakable]);
    expect(titleLines('全市工作会议'.repeat(200)).join('')).toBe('全市工作会议'.repeat(200));
  });
});
