import { describe, expect, it } from 'vitest';
import { renderMarker, templateOf } from './marker-template';
import { readMarker } from './read-marker';

describe('reading markers', () => {
  it.each([
    ['一、提高认识', 'cn-comma', null, 1, '一、'],
    ['十二、其他', 'cn-comma', null, 12, '十二、'],
    ['一．总体要求', 'cn-comma', '{cn}．', 1, '一．'],
    ['（一）规划', 'paren-cn', null, 1, '（一）'],
    ['(十一)规划', 'paren-cn', '({cn})', 11, '(十一)'],
    ['(一）混用', 'paren-cn', '({cn}）', 1, '(一）'],
    ['1.排查', 'arabic-dot', null, 1, '1.'],
    ['1．排查', 'arabic-dot', '{ar}．', 1, '1．'],
    ['２、排查', 'arabic-dot', '{fw}、', 2, '２、'],
    ['12、排查', 'arabic-dot', '{ar}、', 12, '12、'],
    ['1、2024年任务', 'arabic-dot', '{ar}、', 1, '1、'],
    ['（1）排查', 'paren-arabic', null, 1, '（1）'],
    ['一是要快', 'shi', null, 1, '一是'],
    ['三要快', 'yao', null, 3, '三要'],
    ['第一，快', 'di', null, 1, '第一，'],
    ['第二、快', 'di', '第{cn}、', 2, '第二、'],
    ['第一个方面，快', 'di', '第{cn}个方面，', 1, '第一个方面，'],
    ['第三项任务：快', 'di', '第{cn}项任务：', 3, '第三项任务：'],
    ['第三要快', 'di', '第{cn}', 3, '第三'],
    ['首先，快', 'other', '{seq}，', 1, '首先，'],
    ['再次，快', 'other', '{seq}，', 3, '再次，'],
    ['最后，快', 'other', '最后，', null, '最后，'],
    ['其一，快', 'other', '其{cn}，', 1, '其一，'],
    ['①快', 'other', null, 1, '①'],
    ['㉑、快', 'other', '{circled}、', 21, '㉑、'],
    ['1）快', 'other', '{ar}）', 1, '1）'],
    ['a.快', 'other', '{alpha}.', 1, 'a.'],
    ['B）快', 'other', '{ALPHA}）', 2, 'B）'],
  ] as const)('N12 reads %s', (text, style, variant, ordinal, marker) => {
    expect(readMarker(text)).toEqual({ style, variant, ordinal, length: marker.length });
  });

  it.each([
    '',
    '讲三点意见',
    '一十二、',
    '01.',
    '1.5倍',
    '2025.3',
    '零、',
    '首先要',
    '2025年',
    'A1.',
    'txt.',
  ])('N12 finds none in %j', (text) => {
    expect(readMarker(text)).toBeNull();
  });

  it('N12 what is read renders back to the same characters, on random marker soup', () => {
    const soup = '一二十百零1２０5.．、，（）()第个方面项任务：是要其首先最后①㊿aB)} {cn}\n\ud83d';
    let seed = 11;
    const random = (n: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * n);
    };
    let read = 0;
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: random(9) }, () => soup[random(soup.length)]).join('');
      const at = random(3);
      const marker = readMarker(text, at);
      if (!marker) continue;
      read++;
      const shown = renderMarker(templateOf(marker.style, marker.variant), marker.ordinal ?? 9);
      expect(text.slice(at, at + marker.length)).toBe(shown);
    }
    expect(read).toBeGreaterThan(1000);
  });
});
