import { expect, it } from 'vitest';
import { LEDGER_COLUMNS, ledgerTable } from './ledger-table';
import { heading, rowsOf, shi } from './testing/chip-text';

it('L15: one line per row with clause, units, the last day, the words and the place', () => {
  const rows = rowsOf([
    heading('任务'),
    shi('扩大覆盖。[由甲局牵头，乙局、丙局配合]，<3月底前>、<6月底前>各建70个。'),
    shi('管住价格。[由丁局负责]出台办法。'),
  ]);
  expect(ledgerTable(rows)).toEqual([
    {
      number: 1,
      point: '扩大覆盖',
      clause: '由甲局牵头，乙局、丙局配合，3月底前、6月底前各建70个',
      lead: '甲局',
      responsible: '',
      support: '乙局、丙局',
      due: '2025-06-30',
      words: '3月底前、6月底前',
      place: '一、一是',
    },
    {
      number: 2,
      point: '管住价格',
      clause: '由丁局负责出台办法',
      lead: '',
      responsible: '丁局',
      support: '',
      due: null,
      words: '',
      place: '一、二是',
    },
  ]);
  expect(Object.keys(ledgerTable(rows)[0] ?? {})).toHaveLength(LEDGER_COLUMNS.length);
});
