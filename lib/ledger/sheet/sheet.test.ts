import { describe, expect, it } from 'vitest';
import { unit } from '../../units/testing';
import { unitBook } from '../../units/unit-book';
import { heading, shi, withChips } from '../testing/chip-text';
import { countStandings } from './count-standings';
import { filterLines, NO_FILTER, readFilter } from './filter-lines';
import { groupLines } from './group-lines';
import { readLineId, writeLineId } from './line-id';
import { SHEET_COLUMNS, sheetCells } from './sheet-columns';
import { linesOfText } from './testing/lines-of-text';

const TODAY = '2025-06-25';
const LINES = linesOfText(
  [
    heading('任务一'),
    shi('扩大覆盖。[由甲局牵头，乙局负责，丙局配合]，<6月底前>建成140个点位；<年底前>投入运营。'),
    heading('任务二'),
    withChips('<3月底前>完成摸底；<长期>坚持巡查。'),
    withChips('[由甲局负责]，<2月底前>印发方案。'),
  ],
  [
    { status: 'underway', progress: '已建成131个', person: '宋以宁', version: 3 },
    {},
    { status: 'behind' },
    { status: 'ongoing' },
    { status: 'closed' },
  ],
);

describe('the ledger as a sheet', () => {
  it('S1: every column of the first task', () => {
    const [cells] = sheetCells(LINES, TODAY);
    expect(Object.keys(cells ?? {}).sort()).toEqual(Object.keys(SHEET_COLUMNS).sort());
    expect(cells).toMatchObject({
      number: 1,
      category: '任务一',
      point: '扩大覆盖',
      clause: '由甲局牵头，乙局负责，丙局配合，6月底前建成140个点位',
      target: '建成140个',
      lead: '甲局',
      others: '乙局负责；丙局配合',
      person: '宋以宁',
      due: '2025-06-30',
      words: '6月底前',
      progress: '已建成131个',
      status: '推进中',
      place: '一、一是',
    });
    expect(sheetCells(LINES, TODAY).map(({ status }) => status)).toEqual([
      '推进中',
      '未启动',
      '滞后（逾期）',
      '长期坚持',
      '已办结',
    ]);
  });

  it('S2: closed is never late, every task counts once', () => {
    expect(countStandings(LINES, TODAY)).toEqual({
      overdue: 1,
      near: 1,
      behind: 0,
      plan: 2,
      undated: 0,
      done: 1,
    });
  });

  it('S2: a task without any date is not 按期, and is found by that', () => {
    const lines = linesOfText(
      [withChips('[由甲局负责]，办好入学。'), withChips('<长期>坚持巡查。')],
      [],
    );
    expect(countStandings(lines, TODAY)).toMatchObject({ undated: 1, plan: 1 });
    expect(filterLines(lines, { ...NO_FILTER, standing: 'undated' }, TODAY)).toHaveLength(1);
  });

  it.each([
    [{ unit: '丙局' }, 2],
    [{ unit: '丙局', standing: 'plan' }, 1],
    [{ status: 'closed' }, 1],
    [{ lacks: 'unit' }, 2],
    [{ lacks: 'date' }, 0],
    [{ words: '131 宋以宁' }, 1],
    [{ words: '甲局 印发' }, 1],
    [{ words: '没有的' }, 0],
    [{ draft: 'draft-1' }, 5],
    [{ draft: 'draft-2' }, 0],
    [{}, 5],
  ] as const)('S3: %j leaves %i', (filter, n) => {
    expect(filterLines(LINES, { ...NO_FILTER, ...filter }, TODAY)).toHaveLength(n);
  });

  it('S3 S4: a renamed unit is found by both names and grouped under its name of today', () => {
    const book = unitBook([unit('甲委', '甲局')]);
    for (const name of ['甲委', '甲局']) {
      expect(filterLines(LINES, { ...NO_FILTER, unit: name }, TODAY, book)).toHaveLength(3);
    }
    expect(groupLines(LINES, 'unit', TODAY, book).map(({ key }) => key)).toEqual(['甲委', '']);
  });

  it('S3: an address that means nothing filters nothing', () => {
    expect(readFilter((name) => (name === 'words' ? '  甲局 ' : 'nonsense'))).toEqual({
      ...NO_FILTER,
      draft: 'nonsense',
      unit: 'nonsense',
      words: '甲局',
    });
  });

  it('S4: by date the closed ones last, by draft in order', () => {
    expect(groupLines(LINES, 'date', TODAY).map(({ key }) => key)).toEqual([
      'overdue',
      'near',
      '2025-12',
      '',
      'closed',
    ]);
    const other = linesOfText([withChips('<年底前>完成')], [], { id: 'draft-2', name: '乙' });
    expect(
      groupLines([...LINES, ...other], 'draft', TODAY).map(({ key, lines }) => [key, lines.length]),
    ).toEqual([
      ['draft-1', 5],
      ['draft-2', 1],
    ]);
  });

  it('S5: ids come back, anything else does not', () => {
    const id = { draftId: '0190-ab', rowId: 'aB3~2', version: 12 };
    expect(readLineId(writeLineId(id))).toEqual(id);
    for (const text of ['', '12', 'a/b', 'a/b/c', 'a/b/-1', 'a/b/1/2', '=1/2/3']) {
      expect(readLineId(text)).toBeNull();
    }
  });
});
