import { describe, expect, it } from 'vitest';
import { block } from '../draft/testing';
import { draftParagraphs, draftToText } from './text';

const point = { kind: 'point', level: 1, style: 'shi' } as const;

describe('text export', () => {
  it('E1 writes labels as shown, one paragraph per line', () => {
    expect(
      draftToText([
        block('讲话', { kind: 'title' }),
        block(''),
        block('提高认识', { kind: 'point', level: 1, style: 'cn-comma' }),
        block('其他', { kind: 'point', level: 1, style: 'cn-comma', start: 5 }),
      ]),
    ).toBe('讲话\n\n一、提高认识\n五、其他');
    expect(draftToText([])).toBe('');
  });

  it('E3 joins run points to their paragraph and writes chips in full', () => {
    const chip = {
      type: 'chip',
      chip: 'deadline',
      id: 'aaaaaaaaaaaa',
      text: '6月底前',
      fields: {},
      marks: [],
    } as const;
    const second = { ...block('', { ...point, run: true }), inlines: [chip] };
    expect(
      draftParagraphs([block('有：'), block('快；', { ...point, run: true }), second]),
    ).toEqual(['有：一是快；二是6月底前']);
    expect(draftToText([block('快', { ...point, run: true })])).toBe('一是快');
  });

  it.each([
    ['arabic-dot', null, '2025年', '1. 2025年'],
    ['arabic-dot', null, '年', '1.年'],
    ['arabic-dot', '{ar}、', '2、3号楼', '1、 2、3号楼'],
    ['arabic-dot', '{ar}、', '2025年', '1、2025年'],
    ['other', '{alpha}.', 'App', 'a. App'],
    ['cn-comma', null, '', '一、'],
    ['other', '★', '1', '★1'],
  ] as const)('E2 %s %s before %j gives %j', (style, variant, text, line) => {
    expect(draftToText([block(text, { kind: 'point', level: 1, style, variant })])).toBe(line);
  });
});
