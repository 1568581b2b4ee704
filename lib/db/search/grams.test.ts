import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { gramsOf, gramsOfWord } from './grams';

const holds = (text: string, word: string) => {
  const grams = new Set(gramsOf(text));
  return gramsOfWord(fold(word)).every((gram) => grams.has(gram));
};

describe('grams', () => {
  it.each([
    ['新增护理型床位600张', '护理型床位', true],
    ['新增护理型床位600张', '护', true],
    ['新增护理型床位600张', '理护', false],
    ['新增５Ｇ基站', '5g', true],
    ['Hello WORLD', 'hello', true],
    ['一行\n二行', '行二', false],
    ['产值增长8%_含税', '%_', true],
    ['喆𠮷堃', '𠮷', true],
    ['', '空', false],
  ])('F1 %s holds %s: %s', (text, word, held) => expect(holds(text, word)).toBe(held));

  it('F1 one and two characters are exact: every pair that is found stands there', () => {
    const text = '在全市养老服务提升三年行动动员部署会议上的讲话 同志们';
    for (const a of text)
      for (const b of `${text}区`) {
        if (a.trim() === '' || b.trim() === '') continue;
        expect(holds(text, a + b)).toBe(text.includes(a + b));
      }
  });

  it('F1 numbers fit the integers of Postgres', () => {
    for (const gram of gramsOf('\uffff\ufffe鿿一')) {
      expect(gram).toBe(gram | 0);
    }
  });

  it('F1 folding keeps every position', () => {
    for (const text of ['İstanbul', 'ＡＢＣ１２３，（）', 'ß', '𠮷Ａ', 'ﬁ'])
      expect(fold(text)).toHaveLength(text.length);
    expect(fold('ＡＢＣ１２３，（')).toBe('abc123，（');
  });
});
