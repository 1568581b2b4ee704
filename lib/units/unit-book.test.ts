import { describe, expect, it } from 'vitest';
import { prefixesOf } from './shared-prefix';
import { standingOn } from './term';
import { unit } from './testing';
import { standingOfName, unitBook } from './unit-book';
import { unitName } from './unit-name';
import { unitTitles } from './unit-titles';

const BOOK = unitBook([
  unit('市建委'),
  unit('市执法局', '市城管执法局'),
  unit('供电公司'),
  unit('市供电局'),
  unit('滨海市水务局'),
  unit('滨海市水利局'),
  { ...unit('市卫健委'), merged: [{ id: 'old', name: '市卫计委' }], from: '2019-01-01' },
]);
const meant = (...names: string[]) => BOOK.byList(names).map((one) => one?.unit.name ?? null);

describe('what names mean', () => {
  it('UB1 a name is one clean line', () => {
    expect(unitName(' 市\n民政局\u200b ')).toEqual({ ok: true, value: '市 民政局' });
    expect(unitName('\u200b\n')).toEqual({ ok: false, error: 'empty' });
    expect(unitName('局'.repeat(61))).toEqual({ ok: false, error: 'long' });
    expect(unitName('局\ud800\ufffc')).toEqual({ ok: true, value: '局\ufffd' });
  });

  it('UB2 UB3 by name, by alias, by the id of a merged one', () => {
    expect(BOOK.byName('市城管执法局')).toMatchObject({
      unit: { name: '市执法局' },
      alias: { name: '市城管执法局' },
    });
    expect(BOOK.byName('执法局')).toBeUndefined();
    expect(BOOK.byId('old')?.name).toBe('市卫健委');
    expect(BOOK.known).toContainEqual({ id: '市执法局', name: '市城管执法局' });
  });

  it('UB4 both days of a term belong to it', () => {
    const term = { from: '2014-03-01', to: '2018-12-31' };
    expect(standingOn(term, '2014-03-01')).toBe('in-force');
    expect(standingOn(term, '2018-12-31')).toBe('in-force');
    expect(standingOn(term, '2014-02-28')).toBe('not-yet');
    expect(standingOn(term, '2019-01-01')).toBe('no-longer');
    expect(standingOn(term, null)).toBe('in-force');
    const named = { unit: unit('市卫健委'), alias: { name: '市卫计委', ...term } };
    expect(standingOfName(named, '2025-03-10')).toBe('no-longer');
    expect(standingOfName({ ...named, alias: null }, '2025-03-10')).toBe('in-force');
  });

  it('UB5 a list shares the prefix where the registry knows the result', () => {
    expect(meant('市建委', '执法局')).toEqual(['市建委', '市执法局']);
    expect(meant('市建委', '城管执法局')).toEqual(['市建委', '市执法局']);
    expect(meant('市执法局', '供电公司')).toEqual(['市执法局', '供电公司']);
    expect(meant('市建委', '供电公司', '执法局')).toEqual(['市建委', '供电公司', '市执法局']);
    expect(meant('滨海市水务局', '水利局', '执法局')).toEqual([
      '滨海市水务局',
      '滨海市水利局',
      '市执法局',
    ]);
    expect(meant('县建委', '执法局')).toEqual([null, null]);
    expect(meant('执法局', '市建委')).toEqual([null, '市建委']);
    expect(meant('市建委', '县执法局')).toEqual(['市建委', null]);
    expect(meant('各地区', '市场监管局')).toEqual([null, null]);
  });

  it('UB5 the prefix is a place with its level or a level', () => {
    expect(prefixesOf('滨海市建委')).toEqual(['滨海市', '市']);
    expect(prefixesOf('市建委')).toEqual(['市']);
    expect(prefixesOf('县教体局')).toEqual(['县']);
    expect(prefixesOf('市场监管局')).toEqual([]);
    expect(prefixesOf('供电公司')).toEqual([]);
    expect(prefixesOf('市委')).toEqual([]);
  });

  it('UB6 units are put together whatever they are called', () => {
    for (const book of [BOOK, null]) {
      const title = unitTitles(book);
      expect(title({ unitId: 'elsewhere', name: '甲局' })).toBe('甲局');
      expect(title({ unitId: 'elsewhere', name: '乙局' })).toBe('甲局');
      expect(title({ name: '督查组' })).toBe('督查组');
    }
    const title = unitTitles(BOOK);
    expect(title({ name: '市城管执法局' })).toBe('市执法局');
    expect(title({ unitId: 'old', name: '市卫计委' })).toBe('市卫健委');
  });
});
