import { describe, expect, it } from 'vitest';
import type { ChipInline } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';
import { block } from '../draft/testing';
import { readAsked, WORDS, writeAsked } from './asked-for';
import { emptiedBlocks, fillPlace, isFilled, placeholderName } from './filled-place';
import { readNotation, writeNotation } from './notation';

const place = (fields: ChipInline['fields'] = {}): ChipInline => ({
  type: 'chip',
  chip: 'placeholder',
  id: 'p',
  text: '督查单位',
  fields,
  marks: ['strong'],
});

describe('what is asked for', () => {
  it('PL1 fields are read and written in one spelling', () => {
    const road = { type: 'number', measure: ' 公里 ', options: ['甲'] } as const;
    expect(writeAsked(road)).toEqual({ type: 'number', measure: '公里', options: null });
    const how = { type: 'choice', measure: '次', options: ['现场', ' 视频 ', '现场', ''] } as const;
    const written = writeAsked(how);
    expect(written).toEqual({ type: 'choice', measure: null, options: '["现场","视频"]' });
    expect(readAsked(written)).toEqual({ type: 'choice', measure: '', options: ['现场', '视频'] });
    expect(readAsked(writeAsked(WORDS))).toEqual(WORDS);
  });

  it('PL1 whatever is stored is read', () => {
    expect(readAsked({ type: 'x-colour', measure: '公里' })).toEqual(WORDS);
    expect(readAsked({ type: 'choice', options: '[1,"甲",""' }).options).toEqual([]);
    expect(readAsked({ type: 'choice', options: '[1,"甲",""]' }).options).toEqual(['甲']);
    expect(readAsked({ type: 'choice', options: '{}' }).options).toEqual([]);
  });

  it('PL2 the notation says name and type', () => {
    expect(readNotation(' 周期 ')).toEqual({ name: '周期', fields: {} });
    expect(readNotation('督查单位|单位')).toEqual({ name: '督查单位', fields: { type: 'unit' } });
    expect(readNotation('组长｜人员')).toEqual({ name: '组长', fields: { type: 'person' } });
    expect(readNotation('里程 | 数字 | 公里')).toEqual({
      name: '里程',
      fields: { type: 'number', measure: '公里' },
    });
    expect(readNotation('方式|选项|现场|视频')).toEqual({
      name: '方式',
      fields: { type: 'choice', options: '["现场","视频"]' },
    });
    expect(readNotation('甲|乙')).toEqual({ name: '甲|乙', fields: {} });
    expect(readNotation('|单位')).toEqual({ name: '|单位', fields: {} });
    for (const none of ['', ' ', '长'.repeat(31)]) expect(readNotation(none)).toBeNull();
  });

  it('PL2 the notation is written as it is read', () => {
    for (const said of [
      '周期',
      '督查单位|单位',
      '里程|数字|公里',
      '里程|数字',
      '方式|选项|现场|视频',
    ]) {
      const read = readNotation(said);
      expect(writeNotation(read?.name ?? '', readAsked(read?.fields ?? {}))).toBe(said);
    }
    const how = { type: 'choice', measure: '', options: ['现场', '视|频', '{书面}'] } as const;
    expect(writeNotation('方式', how)).toBe('方式|选项|现场');
    expect(writeNotation('甲|乙', how)).toBe('甲|乙');
  });
});

describe('a filled placeholder', () => {
  it('PL3 has the words, its name and what it asked for', () => {
    const open = place({ type: 'unit', name: null });
    expect([isPlaceholder(open), isFilled(open), placeholderName(open)]).toEqual([
      true,
      false,
      '督查单位',
    ]);
    const filled = fillPlace(open, '督查室');
    expect(filled).toEqual({ ...place({ type: 'unit', name: '督查单位' }), text: '督查室' });
    expect([isPlaceholder(filled), isFilled(filled)]).toEqual([false, true]);
    expect(placeholderName(fillPlace(filled, '办公室'))).toBe('督查单位');
    const emptied = { ...filled, text: '督查单位' };
    expect([isPlaceholder(emptied), isFilled(emptied)]).toEqual([true, false]);
  });

  it('PL4 is open again in what is kept of a draft', () => {
    const text = { ...block('由'), inlines: [fillPlace(place({ type: 'unit' }), '督查室')] };
    const plain = block('没有');
    const [first, second] = emptiedBlocks([text, plain]);
    expect(first?.inlines).toEqual([place({ type: 'unit', name: null })]);
    expect(second).toBe(plain);
  });
});
