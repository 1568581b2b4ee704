import { expect, test } from 'vitest';
import type { Block } from '../../draft/draft';
import { block, uidSource } from '../../draft/testing';
import { withPlaceholders } from '../placeholders';
import { outlineParts } from './outline-parts';
import { scaffoldDraft } from './scaffold-draft';
import { findBuiltIn, SCAFFOLDS } from './scaffolds';

const point = (text: string, level: 1 | 2 | 3 = 1): Block =>
  block(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn' });
const partsOf = (blocks: readonly Block[]) => {
  const read = outlineParts(blocks, findBuiltIn, uidSource());
  return read.ok ? read.value : read.error;
};

test('SEC14 the top sections with their share of the length; points under them are the guidance', () => {
  const words = [{ type: 'text', text: '{{主题}}', marks: [] } as const];
  const place = { ...point(''), inlines: withPlaceholders(words, () => 'p1') };
  const parts = partsOf([
    block('在会上的讲话', { kind: 'title' }),
    block('同志们：', { kind: 'salutation' }),
    block('话'.repeat(10)),
    point('提高认识。开会是为了推进工作'),
    block('话'.repeat(29)),
    point('明确任务'),
    point('抓项目。要快', 2),
    block('话'.repeat(24)),
    point('抓民生', 2),
    block('话'.repeat(30)),
    place,
    block('谢谢大家', { kind: 'closing' }),
  ]);
  expect(parts).toMatchObject([
    { kind: 'opening', heading: '开场' },
    { kind: 'point', heading: '提高认识', guidance: '' },
    { kind: 'point', heading: '明确任务', guidance: '抓项目；抓民生' },
    { kind: 'point', heading: '{{主题}}' },
    { kind: 'closing', heading: '号召' },
  ]);
  const shares = Array.isArray(parts) ? parts.map(({ share }) => Math.round(share * 100)) : [];
  expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
  expect(shares[2]).toBeGreaterThan(55);
});

test('SEC14 a draft that nobody has written in yet gives back the scaffold it was made from', () => {
  for (const scaffold of SCAFFOLDS) {
    const parts = partsOf(scaffoldDraft(scaffold, { name: '讲话' }, uidSource()));
    if (!Array.isArray(parts)) throw new Error(parts);
    expect(parts).toMatchObject(
      scaffold.parts.map(({ key: _, share, ...part }) => ({
        ...part,
        required: part.required ?? false,
        share: expect.closeTo(share, 1),
      })),
    );
  }
});

test('SEC14 a heading keeps what its places ask for, and no place is cut in two', () => {
  const headingOf = (heading: string) => {
    const words = [{ type: 'text', text: heading, marks: [] } as const];
    const parts = partsOf([{ ...point(''), inlines: withPlaceholders(words, uidSource()) }]);
    return Array.isArray(parts) ? parts[0]?.heading : parts;
  };
  for (const heading of [
    '在{{节点|日期}}前完成',
    '{{里程|数字|公里}}{{节点|日期}}',
    '{{甲；乙}}的事',
  ]) {
    expect(headingOf(heading)).toBe(heading);
  }
  expect(headingOf('{{甲}}。在{{节点|日期}}前')).toBe('{{甲}}');
  const [full, most] = ['抓'.repeat(55), '抓'.repeat(60)];
  expect(headingOf(`${full}{{节点|日期}}前`)).toBe(full);
  expect(headingOf(`${full}{{甲|日期}}前`)).toBe(`${full}{{甲}}`);
  expect(headingOf(`${most}再抓{{甲}}`)).toBe(most);
});

test('SEC14 a text without points has no parts', () => {
  expect(partsOf([block('话。')])).toBe('scaffold-no-parts');
  expect(partsOf([])).toBe('scaffold-no-parts');
});
