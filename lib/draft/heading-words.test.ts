import { describe, expect, it } from 'vitest';
import { headingFace, headingLength } from './heading-words';

describe('heading words', () => {
  it.each([
    ['抓学习。领导干部先学一步。', '抓学习。'],
    ['总体要求：坚持稳中求进。', '总体要求：'],
    ['压实“谁主管；谁负责”责任。到人。', '压实“谁主管；谁负责”责任。'],
    ['只有标题', '只有标题'],
    ['一句话。', '一句话。'],
    ['一句话。　', '一句话。　'],
    ['', ''],
  ])('D6 of %j', (text, words) => {
    expect(text.slice(0, headingLength(text))).toBe(words);
  });

  it('D6 follows the style of the number', () => {
    const styles = ['cn-comma', 'paren-cn', 'arabic-dot', 'shi', null] as const;
    expect(styles.map(headingFace)).toEqual(['hei', 'kai', null, null, null]);
  });
});
