import { describe, expect, it } from 'vitest';
import type { PointStyle } from '../draft/draft';
import { seeded } from '../draft/testing';
import { blockPhrases, type Phrase } from './block-phrases';
import { chipSpans } from './chip-spans';
import type { RecogniseContext } from './recognise';
import { convert, inlinesOf, written } from './testing/convert';
import { WordsBefore } from './words-before';

const CONTEXT: RecogniseContext = {
  speechDate: '2025-03-10',
  units: [{ id: 'u1', name: '市水务局' }],
};

function phrases(text: string, label = '', kind: 'paragraph' | 'title' | 'dateline' = 'paragraph') {
  return blockPhrases({ kind, inlines: inlinesOf(text) }, label, CONTEXT);
}

function all(text: string): string {
  const chips = phrases(text).flatMap((phrase) => phrase.chips);
  return written(convert(inlinesOf(text), chips));
}

describe('phrases of a block', () => {
  it('RC1 are read with their units, dates and registry ids', () => {
    const [lead, date] = phrases('由市水务局牵头，市财政局配合，6月底前完成管网改造。');
    expect(lead).toMatchObject({ kind: 'responsibility', text: '由市水务局牵头，市财政局配合' });
    expect(lead?.units).toEqual([
      { unitId: 'u1', name: '市水务局', role: 'lead' },
      { name: '市财政局', role: 'support' },
    ]);
    expect(date).toMatchObject({
      kind: 'deadline',
      text: '6月底前',
      date: { relation: 'by', from: null, to: '2025-06-30' },
    });
  });

  it('RC2 a filled placeholder is words, but nothing is cut in it', () => {
    const filled = (text: string) =>
      ({
        type: 'chip',
        chip: 'placeholder',
        id: 'p',
        text,
        fields: { name: '单位' },
        marks: [],
      }) as const;
    const words = (text: string) => ({ type: 'text', text, marks: [] }) as const;
    const read = (...inlines: Parameters<typeof blockPhrases>[0]['inlines']) =>
      blockPhrases({ kind: 'paragraph', inlines }, '', CONTEXT);
    const [lead, date] = read(
      words('由'),
      filled('市水务局'),
      words('牵头，'),
      filled('6月底'),
      words('前完成管网改造。'),
    );
    expect(lead).toMatchObject({ from: 0, to: 4, text: '由市水务局牵头' });
    expect(lead?.units).toEqual([{ unitId: 'u1', name: '市水务局', role: 'lead' }]);
    expect(date).toMatchObject({ from: 5, to: 7, text: '6月底前' });
    expect(read(filled('材料由市水'), words('务局牵头，完成管网改造。'))).toEqual([]);
  });

  it('RC1 the number before the words moves nothing; title and date line are not read', () => {
    const plain = phrases('由市水务局牵头，6月底前完成。');
    expect(phrases('由市水务局牵头，6月底前完成。', '（十二）')).toEqual(plain);
    expect(phrases('2025年6月底前完成', '', 'title')).toEqual([]);
    expect(phrases('2025年6月底前', '', 'dateline')).toEqual([]);
  });

  it('RC1 a heading that looks back stands before everything under it, until the next of its level', () => {
    const outline = new WordsBefore();
    const next = (level: 0 | 1 | 2 | 3, style: PointStyle | null, label: string, words: string) =>
      outline.next({ kind: level === 0 ? 'paragraph' : 'point', level, style }, label, () => words);
    expect(next(1, 'cn-comma', '一、', '去年工作回顾')).toBe('一、');
    expect(next(0, null, '', '市水务局完成改造。')).toBe('一、去年工作回顾\n');
    expect(next(2, 'paren-cn', '（一）', '供水。全部完成。')).toBe('一、去年工作回顾\n（一）');
    expect(next(3, 'shi', '一是', '市水务局完成改造。')).toBe('一、去年工作回顾\n');
    expect(next(1, 'cn-comma', '二、', '重点任务')).toBe('二、');
    expect(next(0, null, '', '市水务局完成改造。')).toBe('');
  });

  it('RC2 what is a chip already is left alone', () => {
    expect(all('[由市水务局牵头]，<6月底前>完成')).toBe('[由市水务局牵头]，<6月底前>完成');
    expect(all('由{牵头单位}牵头，市水务局负责')).toBe('由{牵头单位}牵头，市水务局负责');
    expect(all('[由市水务局]牵头，6月底前完成')).toBe('[由市水务局]牵头，<6月底前>完成');
  });
});

/** Planned as the recogniser would find it, whatever it finds today. */
function cut(text: string, deadlines: readonly string[], names: readonly string[]) {
  const units = names.map((name) => ({ name, role: 'responsible' as const }));
  const stops = deadlines.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  return chipSpans({ start: 0, end: text.length, text, units }, stops).map((span) => [
    text.slice(span.start, span.end),
    span.units.map(({ name }) => name).join('、'),
  ]);
}

describe('a responsibility with a deadline in it', () => {
  it('RC3 covers the words up to the deadline', () => {
    expect(cut('各地区4月底前要', ['4月底前'], ['各地区'])).toEqual([['各地区', '各地区']]);
    expect(cut('由市水务局在6月底前牵头', ['6月底前'], ['市水务局'])).toEqual([
      ['由市水务局', '市水务局'],
    ]);
  });

  it('RC3 only its units when the deadline comes first, role words stay text', () => {
    expect(cut('4月底前由甲局、乙局牵头', ['4月底前'], ['甲局', '乙局'])).toEqual([
      ['甲局、乙局', '甲局、乙局'],
    ]);
    expect(cut('甲局4月底前牵头，乙局配合', ['4月底前'], ['甲局', '乙局'])).toEqual([
      ['甲局', '甲局'],
      ['乙局', '乙局'],
    ]);
    expect(cut('甲局4月、5月底前牵头', ['4月', '5月底前'], ['甲局', '丙局'])).toEqual([
      ['甲局', '甲局、丙局'],
    ]);
  });

  it('RC3 without a deadline it is one chip', () => {
    expect(cut('由甲局牵头，乙局配合', [], ['甲局', '乙局'])).toEqual([
      ['由甲局牵头，乙局配合', '甲局、乙局'],
    ]);
  });
});

const PARTS = [
  ['由市水务局牵头', '市教育局、市财政局要', '责任单位：市住建局', '各地区4月底前要', '甲公司负责'],
  ['6月底前', '今年', '从3月份起', '年底前', '4月20日', '<5月底前>', '[区园林局负责]', '{时限}'],
  ['，', '。', '、', '完成改造', '在', '抓好落实', '（', '）', '𠮷', '一是', ' '],
];

describe('any block', () => {
  it('RC4 keeps its wording, takes no chip into a chip, and has nothing left to offer', () => {
    for (let seed = 1; seed <= 400; seed++) {
      const random = seeded(seed);
      const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
      const text = Array.from({ length: 1 + random() * 9 }, () => pick(pick(PARTS))).join('');
      const inlines = inlinesOf(text);
      const found = phrases(text);
      const some = found.filter(() => random() < 0.6);
      const words = inlines.map((inline) => inline.text).join('');
      for (const chosen of [found, some]) {
        const chips = chosen.flatMap((phrase) => phrase.chips);
        disjoint(chips);
        const after = convert(inlines, chips);
        expect(after.map((inline) => inline.text).join('')).toBe(words);
        const again = blockPhrases({ kind: 'paragraph', inlines: after }, '', CONTEXT);
        const left = found.filter((phrase) => !chosen.includes(phrase));
        expect(again.length, text).toBeLessThanOrEqual(left.length);
        if (chosen === found) expect(again, text).toEqual([]);
      }
    }
  });
});

function disjoint(chips: readonly Phrase['chips'][number][]): void {
  const sorted = [...chips].sort((a, b) => a.from - b.from);
  for (const [index, chip] of sorted.entries()) {
    expect(chip.from).toBeLessThan(chip.to);
    expect(chip.to).toBeLessThanOrEqual(sorted[index + 1]?.from ?? Number.POSITIVE_INFINITY);
  }
}
