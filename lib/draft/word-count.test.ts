import { describe, expect, it } from 'vitest';
import { wordCount } from './word-count';

describe('word count', () => {
  it.each([
    ['', 0, 0],
    ['同志们：', 3, 4],
    ['完成1,048.5公里。', 5, 6],
    ['做到24小时扫保', 7, 7],
    ['占45.6%，', 2, 3],
    ['COVID-19 与 don’t', 3, 3],
    ['“一张图”　一\n张网！', 6, 9],
    ['𠮷林省', 3, 3],
    ['20—30人', 3, 4],
  ])('D5 counts %j', (text, words, withPunctuation) => {
    expect(wordCount(text)).toEqual({ words, withPunctuation });
  });

  it('D5 takes linear time', () => {
    const from = performance.now();
    expect(wordCount('a-'.repeat(150_000)).words).toBe(1);
    expect(performance.now() - from).toBeLessThan(3000);
  });
});
