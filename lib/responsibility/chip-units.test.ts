import { describe, expect, it } from 'vitest';
import type { ChipUnit } from '../draft/draft';
import { MAX_UNIT_NAME } from '../units/unit-name';
import { MAX_CHIP_UNITS, readUnits, writeUnits } from './chip-units';
import { composeWording } from './compose-wording';
import { unitMarks } from './unit-marks';

const UNITS: ChipUnit[] = [
  { unitId: '0190aa', name: '市民政局', role: 'lead' },
  { name: '市商务局', role: 'support' },
];

describe('units of a chip', () => {
  it('RU1 are one canonical string, read back the same', () => {
    const written = writeUnits(UNITS);
    expect(written).toBe(
      '[{"unitId":"0190aa","name":"市民政局","role":"lead"},{"name":"市商务局","role":"support"}]',
    );
    expect(readUnits({ units: written })).toEqual(UNITS);
    const shuffled = UNITS.map(({ role, name, unitId }) => ({ role, name, unitId }) as ChipUnit);
    expect(writeUnits(shuffled)).toBe(written);
  });

  it('RU1 reading never fails: broken lists are empty, unknown roles are 负责', () => {
    for (const units of [
      null,
      '',
      '{',
      '{"name":"局"}',
      '[1,null,{"name":""},{"role":"lead"}]',
      7,
    ]) {
      expect(readUnits({ units })).toEqual([]);
    }
    expect(readUnits({ units: '[{"name":"市民政局","role":"chief","x":1}]' })).toEqual([
      { name: '市民政局', role: 'responsible' },
    ]);
  });

  it('RU1 the most and longest units fit into the field', () => {
    const name = '局'.repeat(MAX_UNIT_NAME);
    const unit: ChipUnit = { unitId: 'f'.repeat(36), name, role: 'responsible' };
    const most = Array.from({ length: MAX_CHIP_UNITS }, () => unit);
    expect(writeUnits(most).length).toBeLessThan(8_000);
  });

  it('RU4 are found in the wording, the longer name first, absent ones not at all', () => {
    const wording = '由市财政局会计中心牵头，市财政局配合';
    const marks = unitMarks(wording, [
      { name: '市财政局', role: 'support' },
      { name: '市财政局会计中心', role: 'lead' },
      { name: '市审计局', role: 'support' },
    ]);
    expect(marks.map(({ start, end, role }) => [wording.slice(start, end), role])).toEqual([
      ['市财政局会计中心', 'lead'],
      ['市财政局', 'support'],
    ]);
  });

  it('RU5 give a plain phrase', () => {
    expect(composeWording([...UNITS, { name: '市市场监管局', role: 'support' }])).toBe(
      '由市民政局牵头，市商务局、市市场监管局配合',
    );
    expect(composeWording([])).toBe('');
  });
});
