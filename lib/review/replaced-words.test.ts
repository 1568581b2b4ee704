import { expect, it } from 'vitest';
import { quoteOf } from './anchor';
import { replacedWords } from './replaced-words';

const TEXT = '前面说过的话。既要算清人口账，更要算清责任账。后面还有话。';
const start = TEXT.indexOf('责任账');
const known = quoteOf(TEXT, { start, end: start + 3 });

it('Q7 takes what was written in the place of the quote', () => {
  const now = TEXT.replace('责任账', '时间账');
  expect(replacedWords(now, known, start)).toEqual({ start, end: start + 3 });
  const longer = TEXT.replace('责任账', '一本明明白白的时间账');
  expect(replacedWords(longer, known, start)).toEqual({ start, end: start + 10 });
});

it('Q7 takes nothing when the words are only gone, or the surroundings too', () => {
  expect(replacedWords(TEXT.replace('责任账', ''), known, start)).toBeNull();
  expect(replacedWords('别的一句话。', known, 3)).toBeNull();
});

it('Q7 stays inside its block', () => {
  const now = TEXT.replace('责任账', '一\n二');
  expect(replacedWords(now, known, start)).toBeNull();
});
