import { expect, it } from 'vitest';
import type { Annotation, Found } from './annotation';
import { f1, macro, pooled, score } from './score';

// 一、要快\n由甲局牵头，乙局、丙局配合，6月底前完成。第一轮工作去年完成，每月一报。
const gold: Annotation = {
  file: 'example.txt',
  reference_date: '2018-03-01',
  points: [{ start: 0, end: 2, marker: '一、', level: 1, level_alt: [2] }],
  responsibilities: [
    {
      start: 5,
      end: 18,
      text: '由甲局牵头，乙局、丙局配合',
      units: [
        { name: '甲局', role: 'lead' },
        { name: '乙局', role: 'support', role_alt: ['responsible'] },
        { name: '丙局', role: 'support' },
      ],
    },
  ],
  deadlines: [
    {
      start: 19,
      end: 23,
      text: '6月底前',
      relation: 'by',
      from: null,
      to: '2018-06-30',
      alt: [{ relation: 'by', from: null, to: '2018-06-29' }],
    },
  ],
  negatives: [
    { start: 26, end: 28, text: '第一', kind: 'point', why: 'ordinal' },
    { start: 31, end: 33, text: '去年', kind: 'deadline', why: 'past' },
  ],
  ignore: [{ start: 36, end: 38, text: '每月', kind: 'deadline', why: 'frequency' }],
};

const units = [
  { name: '丙局等部门', role: 'support' },
  { name: '甲局', role: 'lead' },
  { name: '乙局', role: 'responsible' },
];

it('takes accepted alternatives, units in any order, and drops what may be reported', () => {
  const found: Found = {
    points: [{ start: 0, end: 2, level: 2 }],
    responsibilities: [{ start: 6, end: 20, units }],
    deadlines: [
      { start: 19, end: 22, relation: 'by', from: null, to: '2018-06-29' },
      { start: 36, end: 38, relation: 'by', from: null, to: null },
    ],
  };
  const result = score(found, gold);
  expect(macro(result)).toBe(1);
  expect(result.deadlines).toMatchObject({ found: 1, negatives: 1, negativesHit: 0 });
});

it('keeps the span when the value is wrong, and counts each half of a split record once', () => {
  const found: Found = {
    points: [
      { start: 0, end: 2, level: 3 },
      { start: 26, end: 28, level: 1 },
    ],
    responsibilities: [
      { start: 5, end: 10, units: units.slice(1, 2) },
      { start: 11, end: 18, units: [] },
    ],
    deadlines: [
      { start: 19, end: 23, relation: 'from', from: '2018-06-30', to: null },
      { start: 31, end: 33, relation: 'within', from: '2017-01-01', to: '2017-12-31' },
    ],
  };
  const { points, responsibilities, deadlines } = score(found, gold);
  expect(points).toMatchObject({ gold: 1, found: 2, span: 1, strict: 0, negativesHit: 1 });
  expect(responsibilities).toMatchObject({ gold: 1, found: 2, span: 1, strict: 0 });
  expect(deadlines).toMatchObject({ gold: 1, found: 2, span: 1, strict: 0, negativesHit: 1 });
  expect(f1(points, points.span)).toBeCloseTo(2 / 3);
});

it('finds nothing in nothing, and adds texts up', () => {
  const nothing: Found = { points: [], responsibilities: [], deadlines: [] };
  expect(macro(score(nothing, gold))).toBe(0);
  const total = pooled([score(nothing, gold), score(gold, gold)]);
  expect(total.responsibilities).toMatchObject({ gold: 2, found: 1, strict: 1 });
  expect(macro(total)).toBeCloseTo(2 / 3);
});
