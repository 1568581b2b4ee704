import { describe, expect, it } from 'vitest';
import type { ChipUnit, UnitRole } from '../draft/draft';
import { rereadUnits, unitsAgree } from './units-agree';

const KNOWN = [
  { id: 'u1', name: '市城市管理局' },
  { id: 'u1', name: '市执法局' },
];
const unit = (name: string, role: UnitRole = 'responsible', unitId?: string): ChipUnit => ({
  ...(unitId ? { unitId } : {}),
  name,
  role,
});

describe('words and units', () => {
  const cases: [string, ChipUnit[], boolean][] = [
    ['由市民政局牵头', [unit('市民政局', 'lead')], true],
    ['由市民政局牵头', [unit('市民政局', 'support')], false],
    ['由市民政局牵头', [unit('市商务局', 'lead')], false],
    ['由市民政局牵头', [unit('市民政局', 'lead'), unit('市商务局', 'support')], false],
    ['由市民政局牵头，市商务局配合', [unit('市民政局', 'lead')], false],
    // Cut at a deadline: the role word stands outside.
    ['市民政局', [unit('市民政局', 'lead')], true],
    // The first of the list leads, as the text says elsewhere.
    ['责任单位：市民政局', [unit('市民政局', 'lead')], true],
    ['由市执法局负责', [unit('市城市管理局', 'responsible', 'u1')], true],
    ['由民政局负责', [unit('市民政局')], true],
    ['认真落实', [], true],
    ['认真落实', [unit('市民政局')], false],
    ['', [unit('市民政局')], true],
  ];
  for (const [words, units, agree] of cases) {
    const said = units.map(({ name, role }) => `${name} ${role}`).join(' ') || 'nobody';
    it(`RU6 ${words || 'no words'} ${agree ? 'agrees' : 'disagrees'} with ${said}`, () => {
      expect(unitsAgree(words, units, KNOWN)).toBe(agree);
    });
  }

  it('RU7 read again, a unit keeps its id, and its role when no word gives one', () => {
    const before = [unit('市民政局', 'lead', 'm'), unit('市商务局', 'support')];
    expect(rereadUnits('市民政局、市执法局', before, KNOWN)).toEqual([
      unit('市民政局', 'lead', 'm'),
      unit('市执法局', 'responsible', 'u1'),
    ]);
    expect(rereadUnits('由市商务局负责', before, KNOWN)).toEqual([unit('市商务局')]);
    expect(rereadUnits('抓好落实', before, KNOWN)).toEqual([]);
  });
});
