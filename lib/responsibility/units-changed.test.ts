import { describe, expect, it } from 'vitest';
import type { ChipUnit, UnitRole } from '../draft/draft';
import { unitsChanged } from './units-changed';

const SIGNS: Record<string, UnitRole> = { '*': 'lead', '+': 'support' };
/** `*甲 乙 +丙`: 甲 leads, 乙 is responsible, 丙 supports; `甲#1` is a unit of the registry. */
const units = (said: string): ChipUnit[] =>
  said.split(' ').flatMap((one) => {
    const [, sign = '', name, unitId] = /^([*+]?)([^#]+)(?:#(.+))?$/u.exec(one) ?? [];
    return name
      ? [{ name, role: SIGNS[sign] ?? 'responsible', ...(unitId ? { unitId } : {}) }]
      : [];
  });
const told = (before: string, after: string) =>
  unitsChanged(units(before), units(after)).map(
    ({ how, role, before: was, after: is }) =>
      `${how} ${role} ${was.join('、')} → ${is.join('、')}`,
  );

describe('RU8 what differs between two lists of units', () => {
  it.each([
    ['the same', '*甲 +乙', '*甲 +乙', []],
    [
      'one replaced, the others not named',
      '*甲 丁 +乙 +丙',
      '*戊 丁 +乙 +丙',
      ['units lead 甲 → 戊'],
    ],
    ['one added', '*甲 +乙', '*甲 +乙 +丙', ['units support  → 丙']],
    ['one removed', '*甲 +乙 +丙', '*甲 +丙', ['units support 乙 → ']],
    ['another role', '*甲 +乙', '甲 +乙', ['units lead 甲 → ', 'units responsible  → 甲']],
    [
      'lead and support changed places',
      '*甲 +乙',
      '*乙 +甲',
      ['units lead 甲 → 乙', 'units support 乙 → 甲'],
    ],
    ['order within a role', '*甲 +乙 +丙', '*甲 +丙 +乙', ['order support 乙、丙 → 丙、乙']],
    [
      'order, and one that came',
      '+乙 +丙',
      '+丙 +乙 +丁',
      ['units support  → 丁', 'order support 乙、丙 → 丙、乙'],
    ],
    ['order of the roles alone', '+乙 *甲', '*甲 +乙', ['order null 乙、甲 → 甲、乙']],
    ['one that stands twice', '甲 甲', '甲', ['units responsible 甲 → ']],
    ['another unit of that name', '*甲#1 +乙', '*甲#2 +乙', ['meaning null 甲 → 甲']],
    ['all of them gone', '*甲', '', ['units lead 甲 → ']],
  ])('%s', (_name, before, after, changes) => {
    expect(told(before, after)).toEqual(changes);
  });
});
