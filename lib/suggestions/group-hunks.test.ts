import { describe, expect, it, test } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block, ChipInline } from '../draft/draft';
import { block, seeded, uidSource } from '../draft/testing';
import { writeUnits } from '../responsibility/chip-units';
import { hunksOf } from './hunks-of';
import { chipOf, editOnce, readable } from './testing/edit-once';
import { speech } from './testing/speech';

const point = (text: string, level: 1 | 2) =>
  block(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn' });
const groups = (base: readonly Block[], fork: readonly Block[]) =>
  hunksOf(base, fork).map(({ group }) => group);
const words = (one: Block, text: string): Block => ({
  ...one,
  inlines: [{ type: 'text', text, marks: [] }],
});

describe('changes that belong together', () => {
  test.each(['split', 'join'] as const)('H2 a %s is one change by itself', (edit) => {
    let seen = 0;
    for (let seed = 0; seed < 200; seed++) {
      const chance = { random: seeded(seed + 31), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      const fork = readable(editOnce(base, chance, edit));
      const hunks = hunksOf(base, fork);
      const one = hunks[0]?.hunk;
      // The shortest ends say nothing about where they came from: words that went, and a block that came.
      const [shorter, longer] = edit === 'split' ? [base, fork] : [fork, base];
      const extra = longer.find(({ uid }) => shorter.every((other) => other.uid !== uid));
      if (!extra || blockText(extra).length < 6) continue;
      seen++;
      expect(hunks.length).toBe(1);
      expect(one?.op === 'text' && [...one.del, ...one.ins].map(({ type }) => type)).toEqual([
        'break',
      ]);
    }
    expect(seen).toBeGreaterThan(90);
  });

  it('G2 a sentence that went into another paragraph goes and comes together', () => {
    const [a, b] = [block('今年降雨偏多。防汛工作形势严峻复杂。'), block('各地要抓好落实。')];
    const fork = [words(a, '今年降雨偏多。'), words(b, '各地要抓好落实。防汛工作形势严峻复杂。')];
    expect(groups([a, b], fork)).toEqual([0, 0]);
  });

  it('G3 a chip that stands in another paragraph', () => {
    const chip = chipOf('c00000000001', 0);
    const [a, b] = [{ ...block(''), inlines: [chip] }, block('乙')];
    expect(
      groups(
        [a, b],
        [
          { ...a, inlines: [] },
          { ...b, inlines: [...b.inlines, chip] },
        ],
      ),
    ).toEqual([0, 0]);
  });

  it('G5 the words and the units of one chip, not those of two', () => {
    const chip = (at: number, name: string): ChipInline => ({
      ...chipOf(`c0000000000${at}`, 0),
      text: `由${name}牵头`,
      fields: { units: writeUnits([{ name, role: 'lead' }]) },
    });
    const one = block('');
    const line = (a: string, b: string) => ({ ...one, inlines: [chip(1, a), chip(2, b)] });
    expect(groups([line('甲局', '甲局')], [line('乙局', '丙局')])).toEqual([0, 0, 2, 2]);
    const reworded = { ...chip(2, '甲局'), text: '甲局负责' };
    const fork = { ...one, inlines: [chip(1, '乙局'), reworded] };
    expect(groups([line('甲局', '甲局')], [fork])).toEqual([0, 0, null]);
  });

  it('G4 a section that came, and one that went', () => {
    const rest = point('其余', 1);
    const section = [point('甲', 1), block('一段。'), point('乙', 2)];
    expect(groups([rest], [...section, rest])).toEqual([0, 0, 0]);
    expect(groups([...section, rest], [rest])).toEqual([0, 0, 0]);
    expect(groups([rest], [block('甲'), rest, block('乙')])).toEqual([null, null]);
  });

  it('G4 a section whose levels went down together', () => {
    const [a, b, c, d] = [point('甲', 1), point('乙', 2), point('丙', 2), point('丁', 1)];
    const lower = (one: Block): Block => ({ ...one, level: one.level === 1 ? 2 : 3 });
    expect(groups([a, b, c, d], [lower(a), lower(b), lower(c), d])).toEqual([0, 0, 0]);
    expect(groups([a, b, c, d], [lower(a), b, c, lower(d)])).toEqual([null, null]);
  });
});
