import { describe, expect, test } from 'vitest';
import { blockText } from '../../draft/block-text';
import type { Block, ChipInline, Inline } from '../../draft/draft';
import { block, seeded, uidSource } from '../../draft/testing';
import { readAsked } from '../../placeholders/asked-for';
import { writeUnits } from '../../responsibility/chip-units';
import { findBlanks } from './find-blanks';
import { putBlanks } from './put-blanks';

const CONTEXT = {
  speechDate: '2026-03-02',
  units: [
    { id: 'u1', name: '青澜市财政局' },
    { id: 'u2', name: '政数办' },
  ],
};
const find = (...blocks: Block[]) => findBlanks(blocks, CONTEXT);
/** kind and words of everything found in plain words. */
const said = (text: string, attrs: Partial<Block> = {}) =>
  find(block(text, attrs)).map(({ kind, words }) => `${kind} ${words}`);
const chip = (
  kind: ChipInline['chip'],
  text: string,
  fields: ChipInline['fields'] = {},
): Inline => ({
  type: 'chip',
  chip: kind,
  id: 'c',
  text,
  fields,
  marks: [],
});
const words = (text: string): Inline => ({ type: 'text', text, marks: [] });

describe('finding what the next speech says otherwise', () => {
  test('FB1 every kind, in text order, the same words once with all their places', () => {
    const offers = find(
      block('青澜市人民政府副市长　顾清和', { kind: 'byline' }),
      block('（2026年3月2日）', { kind: 'dateline' }),
      block('由青澜市财政局牵头，政数办配合，6月底前拨付资金300万元。'),
      block('青澜市财政局要盯紧进度，6月底前不得拖延。'),
    );
    expect(
      offers.map(({ kind, words: w, places, name }) => [kind, w, places.length, name]),
    ).toEqual([
      ['place', '青澜市', 1, '市名'],
      ['person', '顾清和', 1, '讲话人'],
      ['date', '2026年3月2日', 1, '讲话日期'],
      ['unit', '青澜市财政局', 2, '牵头单位'],
      ['unit', '政数办', 1, '配合单位'],
      ['date', '6月底', 2, '完成时限'],
      ['number', '300万元', 1, '拨付资金'],
    ]);
    expect(offers.map(({ asked }) => asked.type)).toEqual([
      ...[null, 'person', 'date', 'unit', 'unit', 'date'],
      'number',
    ]);
    expect(offers[6]?.asked.measure).toBe('万元');
  });

  test('FB1 names are different, also from those that the text has', () => {
    const offers = find(
      { ...block(''), inlines: [chip('placeholder', '数量'), words('，3个、4个；5个。')] },
      block('____和____'),
    );
    const names = offers.map(({ name }) => name);
    expect(new Set([...names, '数量']).size).toBe(names.length + 1);
  });

  test('FB2 what was left open by hand', () => {
    expect(said('XX市要在20xx年x月前完成，由××局负责，投入XX万元。')).toEqual([
      'place XX市',
      'date 20xx年x月',
      'unit ××局',
      'number XX万元',
    ]);
    expect(said('____年____月____日，XX同志讲了____。')).toEqual([
      'date ____年____月____日',
      'person XX',
      'text ____',
    ]);
    const [first, second] = find(block('请{{督查单位|单位}}在{{周期}}内办结。'));
    expect(first).toMatchObject({ kind: 'unit', name: '督查单位', asked: { type: 'unit' } });
    expect(second).toMatchObject({ kind: 'text', name: '周期' });
    expect(said('尺寸为3×4，型号MAXX9，XXL码。')).not.toContain('text XX');
    expect(find(block('____，____')).map(({ name }) => name)).toEqual(['内容', '内容2']);
  });

  test('FB3 persons by their titles, and no ordinary words', () => {
    expect(said('刚才，张明局长作了通报，王某某同志也讲了意见。')).toEqual([
      'person 张明',
      'person 王某某',
    ]);
    expect(said('由副市长陈远航，教育局局长李想负责。')).toContain('person 陈远航');
    for (const none of [
      '各位同志、全体同志要认真学习。',
      '高级主任医师到岗，任何同志不得例外。',
      '方面的同志多下功夫，主要负责同志要带头。',
      '金融局长期关注，石油部长远规划。',
    ]) {
      expect(
        said(none).filter((one) => one.startsWith('person')),
        none,
      ).toEqual([]);
    }
  });

  test('FB4 places, and no ordinary words', () => {
    expect(said('望潮区、松陵县走在前面，在柳河镇开了现场会。')).toEqual([
      'place 望潮区',
      'place 松陵县',
      'place 柳河镇',
    ]);
    for (const none of [
      '全市上下、各县区、城区和社区都要动起来。',
      '开发区、示范区、保护区，农村、示范村、行政村。',
      '在城市，在乡镇，到市场去，对辖区负责。',
      '我市、本县、该区的城市建设。',
    ]) {
      expect(
        said(none).filter((one) => one.startsWith('place')),
        none,
      ).toEqual([]);
    }
  });

  test('FB5 days, months and years; a duration asks for words', () => {
    expect(said('2025年，我们完成了改造；2026年9月30日前全部验收。')).toEqual([
      'date 2025年',
      'date 2026年9月30日',
    ]);
    const [offer] = find(block('由市水务局负责，会后两周内完成普查。')).filter(
      ({ kind }) => kind === 'date',
    );
    expect(offer).toMatchObject({ words: '会后两周内', asked: { type: null } });
  });

  test('FB6 figures with what they count, called by the words before them', () => {
    const [rate, people] = find(block('网上可办率达到93.6%，慰问1,900多人。'));
    expect(rate).toMatchObject({ words: '93.6%', name: '网上可办率', asked: { measure: '%' } });
    expect(people).toMatchObject({ words: '1,900多人', name: '慰问' });
    expect(said('拨打12345热线，用5G网络，花3个月，第2次来。')).toEqual([]);
  });

  test('FB7 units of registry, chips and tasks; not inside other words, not in a document’s title', () => {
    const units = writeUnits([{ name: '市水务局', role: 'lead' }]);
    const [offer] = find({
      ...block(''),
      inlines: [chip('responsibility', '由市水务局牵头', { units }), words('，市水务局再报一次。')],
    });
    expect(offer).toMatchObject({ kind: 'unit', words: '市水务局', name: '牵头单位' });
    expect(offer?.places).toEqual([
      { block: 0, start: 1, end: 5 },
      { block: 0, start: 8, end: 12 },
    ]);
    expect(said('按《青澜市财政局管理办法》执行。')).toEqual([]);
  });
});

describe('making them placeholders', () => {
  test('FB8 all places of a name open, a chip around one becomes words, others stay', () => {
    const units = writeUnits([{ name: '市水务局', role: 'lead' }]);
    const speech = {
      ...block(''),
      inlines: [
        chip('responsibility', '由市水务局牵头', { units }),
        words('，'),
        chip('deadline', '6月底前'),
        words('完成，市水务局报告。'),
      ],
    };
    const offers = find(speech).filter(({ kind }) => kind === 'unit');
    const [made] = putBlanks([speech], offers, uidSource());
    expect(made?.inlines.map(({ type, text }) => `${type} ${text}`)).toEqual([
      'text 由',
      'chip 牵头单位',
      'text 牵头',
      'text ，',
      'chip 6月底前',
      'text 完成，',
      'chip 牵头单位',
      'text 报告。',
    ]);
    const [, place] = made?.inlines ?? [];
    expect(place?.type === 'chip' && readAsked(place.fields).type).toBe('unit');
    expect(putBlanks([speech], [], uidSource())[0]).toBe(speech);
  });
});

const PIECES = [
  ...'由请要市县区局委办的年月日前底第，。；：（）《》“”xX×_{}｛｝|0123456789.张王李同志长在到',
  ...[
    '市水务局',
    '6月底前',
    '20xx年',
    '{{名称|单位}}',
    '张三局长',
    '300万元',
    '\ud83d',
    'XX',
    '某某',
  ],
];

test('FB9 random texts: nothing throws, places are in bounds, what is not chosen stays word for word', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const next = seeded(seed);
    const some = () =>
      Array.from(
        { length: Math.floor(next() * 30) },
        () => PIECES[Math.floor(next() * PIECES.length)],
      ).join('');
    const blocks = Array.from(
      { length: 3 },
      (): Block => ({
        ...block(''),
        kind: next() < 0.2 ? 'byline' : 'paragraph',
        inlines: [
          words(some()),
          chip(next() < 0.5 ? 'placeholder' : 'deadline', some()),
          words(some()),
        ],
      }),
    );
    const offers = findBlanks(blocks, CONTEXT);
    for (const { places, words: w } of offers) {
      for (const { block: at, start, end } of places) {
        const text = blocks[at] ? blockText(blocks[at]) : '';
        if (text.slice(start, end) !== w || w === '')
          throw new Error(`seed ${seed}: ${w} in ${text}`);
      }
    }
    const chosen = offers.filter(() => next() < 0.5);
    // With the words themselves as names the text says what it said.
    const made = putBlanks(
      blocks,
      chosen.map((one) => ({ ...one, name: one.words })),
      uidSource(),
    );
    expect(made.map(blockText), `seed ${seed}`).toEqual(blocks.map(blockText));
  }
});
