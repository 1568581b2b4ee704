import { describe, expect, it } from 'vitest';
import { blockText } from '../draft/block-text';
import { uidSource } from '../draft/testing';
import { draftToText } from '../export/text';
import { labels } from '../numbering/labels';
import { blocksFromText } from './blocks-from-text';
import { cleanText } from './clean-text';
import { sameWording } from './same-wording';

const read = (text: string) => blocksFromText(text, uidSource());
/** One word per block: kind or label, level, run, kept number, wording. */
const brief = (text: string) => {
  const blocks = read(text);
  const numbers = labels(blocks);
  return blocks.map((block, i) => {
    const head = numbers[i] === null ? block.kind : `${block.level}${numbers[i]}`;
    const start = block.start === null ? '' : `=${block.start}`;
    return `${block.run ? '+' : ''}${head}${start} ${blockText(block)}`.trim();
  });
};

describe('blocks from text', () => {
  it('I3 I4 turns typed numbers into structure', () => {
    expect(
      brief(
        '一、提高认识\n\n认识要到位。\n（一）从全局看\n1. 看得远。\n2. 看得深。\n（二）从本地看\n二、抓好落实',
      ),
    ).toEqual([
      '1一、 提高认识',
      'paragraph 认识要到位。',
      '2（一） 从全局看',
      '31. 看得远。',
      '32. 看得深。',
      '2（二） 从本地看',
      '1二、 抓好落实',
    ]);
  });

  it('I4 parts a paragraph at the points inside it', () => {
    expect(brief('今年要做好两项工作，一要建制度；二要抓执行。')).toEqual([
      'paragraph 今年要做好两项工作，',
      '+1一要 建制度；',
      '+1二要 抓执行。',
    ]);
    expect(brief('一、甲（1）乙；（2）丙。\n二、丁')).toEqual([
      '1一、 甲',
      '+2（1） 乙；',
      '+2（2） 丙。',
      '1二、 丁',
    ]);
    expect(brief('一是一、甲；二、乙。\n二是丙')).toEqual([
      '1一是',
      '+2一、 甲；',
      '+2二、 乙。',
      '1二是 丙',
    ]);
  });

  it('I4 keeps the exact marker', () => {
    const text = '(一)甲\n(二)乙\n1、丙\n2、丁\n第一个方面：戊\n第二个方面：己\n１．庚\n２．辛';
    expect(draftToText(read(text))).toBe(text);
    expect(read(text).map(({ variant }) => variant)).toEqual([
      '({cn})',
      '({cn})',
      '{ar}、',
      '{ar}、',
      '第{cn}个方面：',
      '第{cn}个方面：',
      '{fw}．',
      '{fw}．',
    ]);
  });

  it('I5 keeps a number that deviates, and nothing else', () => {
    expect(brief('（二）主要任务\n（三）工作要求\n（三）其他')).toEqual([
      '1（二）=2 主要任务',
      '1（三） 工作要求',
      '1（三）=3 其他',
    ]);
    expect(brief('成绩有：\n一是甲\n二是乙\n问题有：\n一是丙\n二是丁')).toEqual([
      'paragraph 成绩有：',
      '1一是 甲',
      '1二是 乙',
      'paragraph 问题有：',
      '1一是=1 丙',
      '1二是 丁',
    ]);
  });

  it('I1 E2 a space stays where number and figure would run together', () => {
    expect(draftToText(read('1. 2025年任务\n2.  3月抓'))).toBe('1. 2025年任务\n2. 3月抓');
  });

  it('I6 recognises the head of a speech', () => {
    expect(
      brief(
        '在全市水利会议上的讲话\n市水务局局长  周某\n（2023年5月10日）\n\n同志们：\n开个短会。',
      ),
    ).toEqual([
      'title 在全市水利会议上的讲话',
      'byline 市水务局局长  周某',
      'dateline （2023年5月10日）',
      'salutation 同志们：',
      'paragraph 开个短会。',
    ]);
    expect(
      brief('凝心聚力开新局\n——在经济工作会议上的报告\n（二〇二三年一月）\n各位代表：\n好。').slice(
        0,
        4,
      ),
    ).toEqual([
      'title 凝心聚力开新局',
      'title ——在经济工作会议上的报告',
      'dateline （二〇二三年一月）',
      'salutation 各位代表：',
    ]);
    expect(brief('关于防汛工作的通知\n各镇要抓紧。')).toEqual([
      'title 关于防汛工作的通知',
      'paragraph 各镇要抓紧。',
    ]);
  });

  it.each([
    '今天开个会，讲三点。\n同志们：\n好。',
    '防汛工作\n各镇要抓紧。',
    '一、讲话\n二、致辞',
    '上午大家看了现场。\n（2023年5月10日）\n好。',
    '2023年5月10日\n好。',
    '同志们，今天天气很好。',
    '讲话',
  ])('I6 takes no title from %j', (text) => {
    expect(read(text).some(({ kind }) => kind === 'title' || kind === 'byline')).toBe(false);
  });

  it('I7 recognises a closing after the last point only', () => {
    expect(brief('一、甲\n二、乙\n同志们，干就完了！\n谢谢大家！').slice(2)).toEqual([
      'closing 同志们，干就完了！',
      'closing 谢谢大家！',
    ]);
    expect(brief('同志们，干吧！\n一、甲\n二、乙')[0]).toBe('paragraph 同志们，干吧！');
    expect(brief('一、甲\n最后一句平常话。').at(-1)).toBe('paragraph 最后一句平常话。');
  });

  it('I2 cleans what must not stand in a text, and nothing visible', () => {
    expect(
      cleanText('\ufeff甲\t乙\u00a0丙\u200b丁\r\n戊\r己\u2028庚\u0000\ufffc\ud83d😀　辛'),
    ).toBe('甲 乙 丙丁\n戊\n己\n庚😀　辛');
    expect(brief('\ufeff　　一、甲\t\r\n　　二、乙')).toEqual(['1一、 甲', '1二、 乙']);
  });

  it('I3 a text without wording has no blocks', () => {
    for (const text of ['', ' \n\t\r\n　', '\ufeff']) expect(read(text)).toEqual([]);
  });

  it('I1 every block has its own id', () => {
    const blocks = read('一、甲。一是乙；二是丙。\n二、丁');
    expect(new Set(blocks.map(({ uid }) => uid)).size).toBe(blocks.length);
  });

  it('I1 sameWording sees a changed, a lost and a moved word', () => {
    expect(sameWording('一、 甲\n\n乙', '一、甲\n乙 ')).toBe(true);
    expect(sameWording('甲乙', '甲')).toBe(false);
    expect(sameWording('甲\n乙', '甲乙')).toBe(false);
    expect(sameWording('甲\n乙', '乙\n甲')).toBe(false);
  });
});
