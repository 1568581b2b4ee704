import { describe, expect, it, test } from 'vitest';
import { seeded } from '../draft/testing';
import { type Quote, quoteOf } from './anchor';
import { findQuote } from './find-quote';
import { LINES, upTo } from './testing';

interface Case {
  readonly lines: readonly string[];
  readonly line: number;
  readonly known: Quote;
  /** Where the quote starts in its line. */
  readonly at: number;
}

/** A quote of `length` characters somewhere in the speech. */
function draw(random: () => number, length: number): Case {
  for (;;) {
    const line = upTo(random, LINES.length);
    const words = LINES[line] ?? '';
    if (words.length < Math.max(20, length + 4)) continue;
    const at = upTo(random, words.length - length);
    const offset = LINES.slice(0, line).reduce((sum, { length: n }) => sum + n + 1, 0) + at;
    const known = quoteOf(LINES.join('\n'), { start: offset, end: offset + length });
    return { lines: LINES, line, known, at };
  }
}

/** The line goes to another place. */
function moved({ lines, line }: Case, random: () => number, words: string): string {
  const rest = lines.filter((_, i) => i !== line);
  const to = upTo(random, rest.length + 1);
  return [...rest.slice(0, to), words, ...rest.slice(to)].join('\n');
}

/** One character more or less in the line, outside of the quote. */
function edited({ lines, line, at, known }: Case, random: () => number): string {
  const words = lines[line] ?? '';
  const end = at + known.quote.length;
  const outside = Array.from({ length: words.length }, (_, i) => i).filter(
    (i) => i < at || i >= end,
  );
  const where = outside[upTo(random, outside.length)] ?? 0;
  return random() < 0.5
    ? `${words.slice(0, where)}新${words.slice(where)}`
    : words.slice(0, where) + words.slice(where + 1);
}

describe('Q1 Q2 a block that moved and was edited', () => {
  for (const length of [2, 4, 8, 16]) {
    test(`Q1 Q2 quotes of ${length} characters: 80 of 80, none wrong`, () => {
      const random = seeded(length);
      const outcome = { found: 0, wrong: 0, lost: 0 };
      for (let trial = 0; trial < 80; trial++) {
        const one = draw(random, length);
        const line = edited(one, random);
        const text = moved(one, random, line);
        const span = findQuote(text, one.known);
        const lineAt = text.indexOf(line);
        if (!span) outcome.lost++;
        else if (span.start < lineAt || span.end > lineAt + line.length) outcome.wrong++;
        else if (text.slice(span.start, span.end) !== one.known.quote) outcome.wrong++;
        else outcome.found++;
      }
      expect(outcome).toEqual({ found: 80, wrong: 0, lost: 0 });
    });
  }
});

test('Q1 a quote with some errors of its own is found again', () => {
  const random = seeded(7);
  for (let trial = 0; trial < 80; trial++) {
    const one = draw(random, 10 + upTo(random, 20));
    const cut = 2 + upTo(random, one.known.quote.length - 4);
    const now = `${one.known.quote.slice(0, cut)}改写${one.known.quote.slice(cut + 1)}`;
    const words = one.lines[one.line] ?? '';
    const line = words.slice(0, one.at) + now + words.slice(one.at + one.known.quote.length);
    const text = moved(one, random, line);
    const span = findQuote(text, one.known);
    expect(span && text.slice(span.start, span.end)).toBe(now);
  }
});

test('Q6 words that were deleted are found nowhere else: 0 of 320', () => {
  const random = seeded(11);
  let wrong = 0;
  for (const length of [2, 4, 8, 16]) {
    for (let trial = 0; trial < 80; trial++) {
      const one = draw(random, length);
      const text = one.lines.filter((_, i) => i !== one.line).join('\n');
      if (findQuote(text, one.known)) wrong++;
    }
  }
  expect(wrong).toBe(0);
});

describe('Q3 Q4 Q5', () => {
  it('Q3 gives no answer when two places are equally good', () => {
    const text = ['坚持项目为王抓实招商引资', '别的话', '坚持项目为王抓实招商引资'].join('\n');
    expect(findQuote(text, quoteOf('坚持项目为王抓实招商引资', { start: 2, end: 6 }))).toBeNull();
  });

  it('Q4 finds a whole block again where everything around it is different', () => {
    const block = '压实县区主体责任，一季一通报。';
    const known = quoteOf(`上一段的话在这里。\n${block}\n下一段的话在这里。`, {
      start: 10,
      end: 10 + block.length,
    });
    expect(known.quote).toBe(block);
    const text = `完全不同的开头。\n${block}\n毫不相干的结尾。`;
    expect(findQuote(text, known)).toEqual({ start: 9, end: 9 + block.length });
  });

  it('Q4 does not take a short block that happens to read the same', () => {
    const known = quoteOf('甲方面的工作。\n落实\n乙方面的工作。', { start: 8, end: 10 });
    expect(findQuote('另外一件事。\n落实\n又一件事情。', known)).toBeNull();
  });

  it('Q5 finds a long quote by its ends, edited inside', () => {
    const long = LINES.filter((line) => line.length > 40)
      .slice(3, 9)
      .join('\n');
    const text = LINES.join('\n');
    const start = text.indexOf(long.slice(0, 80));
    const known = quoteOf(text, { start, end: start + 400 });
    const now = `${text.slice(0, start + 200)}插在中间的话${text.slice(start + 203)}`;
    expect(findQuote(now, known)).toEqual({ start, end: start + 403 });
  });
});

it('Q1 nothing to look for is found nowhere', () => {
  expect(findQuote('', { quote: '工作', prefix: '', suffix: '' })).toBeNull();
  expect(findQuote('工作', { quote: '', prefix: '', suffix: '' })).toBeNull();
});

it('Q8 words that resemble deleted ones right beside them are not those', () => {
  const whole = '共享喊了多年，到现在雨量站的数据进不了泵站、泵站的数据进不了指挥中心。';
  const known = quoteOf(whole, { start: 11, end: 17 });
  expect(known.quote).toBe('量站的数据进');
  expect(findQuote(whole.slice(0, 11) + whole.slice(17), known)).toBeNull();
  const twice = '这一块由市城管局负责，那一块由市城建局负责，都要在月底前办完。';
  const first = quoteOf(twice, { start: 7, end: 10 });
  expect(findQuote(twice.slice(0, 7) + twice.slice(10), first)).toBeNull();
});
