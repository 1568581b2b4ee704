import { describe, expect, test } from 'vitest';
import { blockText } from '../../draft/block-text';
import type { Block, ChipInline, Inline } from '../../draft/draft';
import { isPlaceholder } from '../../draft/is-placeholder';
import { wordCount } from '../../draft/word-count';
import { labels } from '../../numbering/labels';
import { readAsked } from '../../placeholders/asked-for';
import { MAX_NAME } from '../../placeholders/notation';
import { recognise } from '../../recognise/recognise';
import { BUILT_IN_TEMPLATE_IDS, builtInBlocks } from './built-in-template';
import { BUILT_IN_TEMPLATES } from './built-in-templates';

const place = (one: Inline): one is ChipInline => one.type === 'chip' && isPlaceholder(one);
const places = (blocks: readonly Block[]) => blocks.flatMap(({ inlines }) => inlines.filter(place));
const textOf = (block: Block) => block.inlines.filter(({ type }) => type === 'text');
const blocksOf = (id: string) => {
  const found = BUILT_IN_TEMPLATES.find((one) => one.id === id);
  return found ? builtInBlocks(found) : [];
};
/** The outline as one word per point: level and number. */
const outline = (id: string) => {
  const blocks = blocksOf(id);
  return labels(blocks).flatMap((label, at) => (label ? [`${blocks[at]?.level}${label}`] : []));
};
/** The words with something plausible in every place. */
function filled(block: Block): string {
  return block.inlines
    .map((one) => {
      if (!place(one)) return one.text;
      const { type, measure, options } = readAsked(one.fields);
      if (type === 'unit') return '市水务局';
      if (type === 'person') return '张明远';
      if (type === 'date') return '9月底';
      if (type === 'number') return `20${measure}`;
      return options[0] ?? '某某';
    })
    .join('');
}

test('TPL1 there is one speech for every id', () => {
  expect(BUILT_IN_TEMPLATES.map(({ id }) => id)).toEqual([...BUILT_IN_TEMPLATE_IDS]);
});

describe.each(BUILT_IN_TEMPLATES)('$id', (template) => {
  const blocks = builtInBlocks(template);

  test('TPL1 is a whole speech', () => {
    const length = blocks.reduce((n, one) => n + wordCount(blockText(one)).withPunctuation, 0);
    expect(length).toBeGreaterThanOrEqual(2_500);
    expect(length).toBeLessThanOrEqual(4_500);
    expect(blocks.slice(0, 4).map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'dateline',
      'salutation',
    ]);
    expect(blocks.at(-1)?.kind).toBe('closing');
  });

  test('TPL1 names, units, dates and figures are placeholders', () => {
    for (const block of blocks) {
      for (const { text } of textOf(block)) {
        expect(text).not.toMatch(/\d|[{}]|[X×_]{2}|[年月]底|第[一二三四五六七八九十]季度/u);
        expect(text).not.toMatch(/[省市县区]委|市政府|[^布结格大全]局(?!面)|水务|教育部/u);
      }
    }
  });

  test('TPL1 one name has one type, and every type is read', () => {
    const asked = new Map<string, string>();
    for (const { text, fields } of places(blocks)) {
      expect([...text].length).toBeLessThanOrEqual(MAX_NAME);
      expect(text).not.toContain('|');
      const type = JSON.stringify(readAsked(fields));
      expect(asked.get(text) ?? type).toBe(type);
      asked.set(text, type);
      const what = readAsked(fields).type;
      if (/单位$/.test(text)) expect(what, text).toBe('unit');
      if (/(?:时限|日期)$/.test(text)) expect(what, text).toBe('date');
      if (/(?:率|数|次数|占比|天数)$/.test(text)) expect(what, text).toBe('number');
      if (/(?:讲话人|组长|同志)$/.test(text)) expect(what, text).toBe('person');
    }
    expect(asked.size).toBeGreaterThan(40);
  });

  test('TPL2 the numbers typed are those that are computed', () => {
    const typed = template.text.trim().split('\n');
    for (const [at, label] of labels(blocks).entries()) {
      if (label) expect(typed[at]?.startsWith(label), `${typed[at]}`).toBe(true);
    }
  });
});

test('TPL1 T01: 一、 第一， 一是', () => {
  const all = outline('T01');
  expect(all.filter((one) => one.startsWith('1'))).toEqual(['1一、', '1二、', '1三、']);
  expect(all.filter((one) => one.startsWith('2'))).toEqual([
    ...['2第一，', '2第二，', '2第三，'],
    ...['2第一，', '2第二，', '2第三，', '2第四，'],
    ...['2第一，', '2第二，', '2第三，'],
  ]);
  expect(all.filter((one) => one.startsWith('3'))).toHaveLength(12);
  expect(all.filter((one) => one.startsWith('3'))).toContain('3三是');
});

test('TPL1 T02: 成绩, 问题, 任务, 保障, and in every task a unit and a date', () => {
  const blocks = blocksOf('T02');
  const headings = blocks.filter(({ level }) => level === 1).map(blockText);
  expect(headings.map((words) => words.slice(0, 2))).toEqual(['肯定', '正视', '明确', '强化']);
  const tasks = blocks.filter(({ style }) => style === 'shi');
  expect(tasks).toHaveLength(12);
  for (const task of tasks) {
    expect(task.level).toBe(3);
    const types = task.inlines.map((one) => one.type === 'chip' && readAsked(one.fields).type);
    expect(types).toContain('unit');
    expect(types).toContain('date');
    const { responsibilities, deadlines } = recognise(filled(task), { speechDate: '2027-03-02' });
    expect(responsibilities.length, filled(task)).toBeGreaterThan(0);
    expect(
      deadlines.map(({ to }) => to),
      filled(task),
    ).toContain('2027-09-30');
  }
});

test('TPL1 T03: 一是 to 八是 of the past year, 一要 and 二要 of this one', () => {
  const all = outline('T03');
  expect(all.filter((one) => one.endsWith('是'))).toEqual(
    [...'一二三四五六七八'].map((n) => `2${n}是`),
  );
  const must = all.filter((one) => one.endsWith('要'));
  expect(must).toHaveLength(13);
  expect(new Set(must)).toEqual(new Set(['3一要', '3二要', '3三要']));
});
