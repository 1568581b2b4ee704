import { describe, expect, it } from 'vitest';
import type { Block } from '../draft/draft';
import { block } from '../draft/testing';
import { type Compared, hunksOf } from './hunks-of';
import { chipOf } from './testing/edit-once';

const words = (one: Block, text: string): Block => ({
  ...one,
  inlines: [{ type: 'text', text, marks: [] }],
});
const hunks = (base: readonly Block[], fork: readonly Block[]) =>
  hunksOf(base, fork).map(({ hunk }) => hunk);

describe('what a change is', () => {
  const a = block('应当在三十日内完成。');
  const b = block('各地要抓好落实。', { kind: 'point', level: 1, style: 'cn-comma' });
  const c = block('逐项销号。');

  it('H2 words with what stood around them', () => {
    expect(hunksOf([a], [words(a, '必须在三十日内完成。')])).toMatchObject([
      {
        hunk: {
          op: 'text',
          uid: a.uid,
          start: 0,
          del: [{ text: '应当' }],
          ins: [{ text: '必须' }],
        },
        quote: { quote: '应当', prefix: '', suffix: '在三十日内完成。' },
      },
    ]);
  });

  it('H3 level and style of a block are one change; a number that only follows is none', () => {
    const lower = { ...b, level: 2, style: 'paren-cn' } as const;
    const point = block('又一条。', { kind: 'point', level: 1, style: 'cn-comma' });
    expect(hunks([b, point], [lower, point])).toEqual([
      {
        op: 'attrs',
        uid: b.uid,
        before: { level: 1, style: 'cn-comma' },
        after: { level: 2, style: 'paren-cn' },
      },
    ]);
  });

  it('H4 the fields of a chip one by one', () => {
    const chip = chipOf('c00000000001', 0);
    const now = { ...chip, text: '9月底前', fields: { ...chip.fields, to: '2026-09-30' } };
    expect(hunks([{ ...a, inlines: [chip] }], [{ ...a, inlines: [now] }])).toMatchObject([
      { op: 'chip', id: chip.id, field: 'text', before: '6月底前', after: '9月底前' },
      { op: 'chip', id: chip.id, field: 'to', before: '2026-06-30', after: '2026-09-30' },
    ]);
  });

  it('H5 H6 a block that came, behind the nearest block that is there', () => {
    const [x, y] = [block('新写一段。'), block('再写一段。')];
    expect(hunks([a, b], [a, x, y, b])).toMatchObject([
      { op: 'insert', block: x, place: { chain: [a.uid, ''] } },
      { op: 'insert', block: y, place: { chain: [x.uid, a.uid, ''] } },
    ]);
    expect(hunks([a, b, c], [a, c])).toEqual([{ op: 'delete', block: b }]);
  });

  it('H7 a section that was carried is one change', () => {
    const d = block('保障要跟上，物资储备要充足，值守要到位。', { kind: 'point', level: 1 });
    expect(hunks([b, c, d], [d, b, c])).toMatchObject([
      { op: 'move', runs: [{ uids: [b.uid, c.uid] }] },
    ]);
  });

  it('H9 what was compared before is taken as it is', () => {
    const compared: Compared = new Map();
    const fork = [words(a, '必须在三十日内完成。'), b];
    const first = hunksOf([a, b], fork, compared);
    const again = hunksOf([a, b], [...fork.slice(0, 1), { ...b, level: 2 }], compared);
    expect(again[0]?.hunk).toBe(first[0]?.hunk);
    expect(again).toHaveLength(2);
  });
});
