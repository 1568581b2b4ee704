import { expect, test } from 'vitest';
import { markdownText } from './markdown-text';

test('I14 marks go, wording and typed numbers stay, a line stays a line', () => {
  const cases: Readonly<Record<string, string>> = {
    '# 在全市大会上的讲话 #': '在全市大会上的讲话',
    '## 一、提高认识': '一、提高认识',
    '#一、不是标题': '#一、不是标题',
    '**一是**由*市水务局*牵头': '一是由市水务局牵头',
    '- 一是抓项目': '一是抓项目',
    '- [x] 已办': '已办',
    '1. 抓项目': '1. 抓项目',
    '1\\. 抓项目': '1. 抓项目',
    '> 摘要': '摘要',
    '---': '',
    '见[通知](https://example.org/a)': '见通知',
    '`代码`和~~删~~': '代码和删',
    '| 单位 | 时限 |': '单位\u3000时限',
    '|---|:-:|': '',
    '第一行<br>': '第一行',
    '　　缩进的段落': '　　缩进的段落',
    '增长3*5倍': '增长3*5倍',
    一个_名字_在: '一个_名字_在',
  };
  expect(markdownText(Object.keys(cases).join('\n')).split('\n')).toEqual(Object.values(cases));
});

test('I14 settings at the top go, code stays as it is, plain text is not touched', () => {
  expect(markdownText('---\ntitle: 讲话\n---\n一、**抓**')).toBe('\n\n\n一、抓');
  expect(markdownText('---\n一、抓\n---')).toBe('\n一、抓\n');
  expect(markdownText('```\n**原样**\n```')).toBe('\n**原样**\n');
  const plain = '同志们：\n　　一、提高认识\n（一）由市水务局牵头，6月底前完成。\n';
  expect(markdownText(plain)).toBe(plain);
});

test('I14 linear, whatever is never closed', () => {
  const began = performance.now();
  for (const mark of ['*', '**a', '[', '![a](', '`', '<a', '> ', '- ', '|-', '# #', '_', '~~']) {
    markdownText(mark.repeat(50_000));
  }
  // About 0.1 s alone; quadratic work takes minutes.
  expect(performance.now() - began).toBeLessThan(10_000);
});
