import { describe, expect, it } from 'vitest';
import { unitBook } from '../units/unit-book';
import { dueState } from './due-state';
import { groupRows } from './group-rows';
import { ledgerCounts } from './ledger-counts';
import { heading, rowsOf, withChips } from './testing/chip-text';

const due = (text: string, today: string) => {
  const [row] = rowsOf([withChips(text)]);
  return row ? dueState(row, today) : null;
};

describe('due dates', () => {
  it('L12: near from seven days before to the day itself, overdue from the day after', () => {
    const states = ['2025-06-22', '2025-06-23', '2025-06-30', '2025-07-01'].map((today) =>
      due('<6月底前>建成', today),
    );
    expect(states.map((one) => [one?.state, one?.days])).toEqual([
      ['open', 8],
      ['near', 7],
      ['near', 0],
      ['overdue', -1],
    ]);
  });

  it('L12: of several dates the next one counts; without a last day a task is never due', () => {
    expect(due('<3月底前>、<6月底前>各查一次', '2025-04-01')?.date).toBe('2025-06-30');
    expect(due('<3月底前>、<6月底前>各查一次', '2025-08-01')?.date).toBe('2025-06-30');
    expect(due('<长期>坚持', '2025-04-01')).toBeNull();
    expect(due('[甲局]要抓好', '2025-04-01')).toBeNull();
  });
});

const ROWS = rowsOf([
  heading('任务一'),
  withChips('[由甲局、乙局牵头]，<6月底前>完成A；<年底前>完成B。'),
  heading('任务二'),
  withChips('[由丙局负责]完成C。'),
  withChips('<3月底前>完成D；<长期>坚持E。'),
]);

describe('groups and counts', () => {
  it('L13: units that lead, rows without units, rows without a date', () => {
    expect(ledgerCounts(ROWS, '2025-06-25')).toEqual({
      rows: 5,
      leadUnits: 2,
      noUnit: 2,
      noDate: 1,
      overdue: 1,
      near: 1,
      behind: 0,
      done: 0,
      stale: 0,
    });
    const progress = { status: 'closed' } as const;
    const known = ROWS.map((row, i) => ({
      ...row,
      progress: i < 2 ? progress : null,
      stale: true,
    }));
    expect(ledgerCounts(known, '2025-06-25')).toMatchObject({ done: 2, stale: 5 });
    const keys = groupRows(known, 'date', '2025-06-25').map(({ key }) => key);
    expect(keys.indexOf('done')).toBeGreaterThanOrEqual(keys.length - 2);
  });

  const groups = (by: 'section' | 'unit' | 'date') =>
    groupRows(ROWS, by, '2025-06-25').map(({ key, section, rows }) => [
      section?.path ?? key,
      rows.map(({ task }) => task).join(),
    ]);

  it('L14: by heading in the order of the text', () => {
    expect(groups('section')).toEqual([
      ['一、', '完成A,完成B'],
      ['二、', '完成C,完成D,坚持E'],
    ]);
  });

  it('L14: by unit under everybody who leads, else who answers, without either last', () => {
    expect(groups('unit')).toEqual([
      ['甲局', '完成A,完成B'],
      ['乙局', '完成A,完成B'],
      ['丙局', '完成C'],
      ['', '完成D,坚持E'],
    ]);
  });

  it('L14: by unit what the registry knows as one is one group under its name of today', () => {
    const unit = { aliases: [{ name: '丙局', from: null, to: null }], from: null, to: null };
    const rest = { kind: '', rank: null, retired: false, merged: [] } as const;
    const book = unitBook([{ ...unit, ...rest, id: 'u1', name: '甲局' }]);
    const found = groupRows(ROWS, 'unit', '2025-06-25', book);
    expect(found.map(({ key, rows }) => [key, rows.length])).toEqual([
      ['甲局', 3],
      ['乙局', 2],
      ['', 2],
    ]);
    expect(found[0]?.rows.at(-1)?.lead).toEqual([]);
    expect(found[0]?.rows.at(-1)?.responsible[0]?.name).toBe('丙局');
  });

  it('L14: by date the next day first, without a day last', () => {
    expect(groups('date')).toEqual([
      ['overdue', '完成D'],
      ['near', '完成A'],
      ['2025-12', '完成B'],
      ['', '完成C,坚持E'],
    ]);
  });
});
