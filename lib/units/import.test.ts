import { describe, expect, it } from 'vitest';
import { seeded } from '../draft/testing';
import { readAliases, splitNames, writeAliases } from './alias-cell';
import { findColumns } from './columns';
import { planImport } from './plan-import';
import { readDay } from './read-day';
import { registryTable } from './registry-table';
import type { RegistryUnit } from './registry-unit';
import { unit } from './testing';
import { textTable } from './text-table';
import { kindWord, readKind, UNIT_KINDS } from './unit-kinds';

function plan(text: string, registry: readonly RegistryUnit[] = []) {
  const table = textTable(text);
  const { map, head } = findColumns(table);
  const lines = table
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter((_row, index) => index > head);
  return planImport(lines, map, registry);
}
const said = (text: string, registry?: readonly RegistryUnit[]) =>
  plan(text, registry).map((row) =>
    row.state === 'conflict' ? `${row.name} ${row.problem.why}` : `${row.name} ${row.state}`,
  );

describe('tables of units', () => {
  it('UI1 tabs, commas with quotes, full-width commas, or names between 、', () => {
    expect(textTable('市民政局\t民政局、市民政\n市水务局\t')).toEqual([
      ['市民政局', '民政局、市民政'],
      ['市水务局', ''],
    ]);
    expect(textTable('"市发改委, 一""处""",发改委\n\n')).toEqual([['市发改委, 一"处"', '发改委']]);
    expect(textTable('市民政局，民政局、民政')).toEqual([['市民政局', '民政局、民政']]);
    expect(textTable('市民政局、各县（市、区），市水务局\n县医院')).toEqual([
      ['市民政局'],
      ['各县（市、区）'],
      ['市水务局'],
      ['县医院'],
    ]);
    expect(textTable('市民政局（没有关、市水务局\n县医院').map(([one]) => one)).toEqual([
      '市民政局（没有关、市水务局',
      '县医院',
    ]);
  });

  it('UI2 a head names the columns, below titles too; without one their order does', () => {
    const table = [
      ['全市单位一览', '', '', '', ''],
      ['排序', '单位全称（盖章）', '简称', '单位性质', '成立时间'],
    ];
    expect(findColumns(table)).toEqual({
      head: 1,
      map: { rank: 0, name: 1, aliases: 2, kind: 3, from: 4, to: null, state: null },
    });
    expect(findColumns([['市民政局', '民政局']])).toMatchObject({
      head: -1,
      map: { name: 0, aliases: 1, kind: null },
    });
    expect(findColumns([['1', '市民政局']])).toMatchObject({ map: { rank: 0, name: 1 } });
    expect(findColumns([['单位'], ['市民政局']])).toMatchObject({ head: 0, map: { name: 0 } });
  });

  it('UI3 aliases with their terms are one cell that reads back', () => {
    const cell =
      '市卫计委（2014-03-01至2018-12-31）、卫生局（至2014-02-28）；健委(2019年起)、各县（市、区）';
    const read = readAliases(cell);
    expect(read).toEqual({
      ok: true,
      value: [
        { name: '市卫计委', from: '2014-03-01', to: '2018-12-31' },
        { name: '卫生局', from: null, to: '2014-02-28' },
        { name: '健委', from: '2019-01-01', to: null },
        { name: '各县（市、区）', from: null, to: null },
      ],
    });
    expect(read.ok && readAliases(writeAliases(read.value))).toEqual(read);
    expect(readAliases('甲局（2018-02-30至2019-01-01）')).toEqual({ ok: false, error: 'date' });
    expect(readAliases('甲局（2019至2018）')).toEqual({ ok: false, error: 'backwards' });
    const odd = [{ name: '推进中心、评估院', from: null, to: null }];
    expect(readAliases(writeAliases(odd))).toEqual({ ok: true, value: odd });
  });

  it('UI4 a row that cannot be read says why', () => {
    const head = '序号,单位名称,别名,类别,起,止,状态\n';
    expect(
      said(
        `${head}1,,甲,,,,\n二,乙局,,,,,\n3,${'丙'.repeat(61)},,,,,\n4,丁局,,神秘单位,,,\n5,戊局,,,2018-02-30,,\n6,己局,,,2019,2018,\n7,庚局,,,,,也许\n8,辛局,,事业单位,2018/3/1,至今,停用`,
      ).map((line) => line.replace(/^丙+/u, '丙')),
    ).toEqual([
      ' no-name',
      '乙局 rank',
      '丙 long',
      '丁局 kind',
      '戊局 date',
      '己局 backwards',
      '庚局 state',
      '辛局 new',
    ]);
    for (const kind of UNIT_KINDS) expect(readKind(kindWord(kind))).toBe(kind);
    expect(readKind('县(市、区)')).toBe('area');
  });

  it('UI5 days in the usual forms', () => {
    const days = ['2018-3-22', '2018/03/22', '2018.3.22', '2018年3月22日', '20180322'];
    for (const day of days) expect(readDay(day, 'from')).toEqual({ ok: true, value: '2018-03-22' });
    expect(readDay('2018-03-22 00:00:00', 'to')).toEqual({ ok: true, value: '2018-03-22' });
    expect(readDay('2020年2月', 'to')).toEqual({ ok: true, value: '2020-02-29' });
    expect(readDay('2020', 'from')).toEqual({ ok: true, value: '2020-01-01' });
    expect(readDay('至今', 'to')).toEqual({ ok: true, value: null });
    for (const day of ['2018-13-01', '2019-02-29', '昨天', '20181301', '43181']) {
      expect(readDay(day, 'from'), day).toEqual({ ok: false, error: 'date' });
    }
  });

  it('UI6 new, changed, same, and every kind of conflict', () => {
    const registry = [unit('市民政局', '民政局'), unit('市水务局'), unit('市卫健委', '市卫计委')];
    expect(
      said(
        '单位名称,别名,序号\n市民政局,民政局,\n市水务局,水务局,3\n市商务局,市水务局,\n市卫计委,,\n市文旅局,,\n市文旅局,,\n市体育局,水务局,',
        registry,
      ),
    ).toEqual([
      '市民政局 same',
      '市水务局 changed',
      '市商务局 taken',
      '市卫计委 alias-of',
      '市文旅局 new',
      '市文旅局 twice',
      '市体育局 twice',
    ]);
    expect(plan('单位名称,别名,序号\n市水务局,水务局,3', registry)[0]).toMatchObject({
      line: 2,
      changes: [
        { field: 'aliases', from: '', to: '水务局' },
        { field: 'rank', from: '', to: '3' },
      ],
    });
    // The end comes with the row, the beginning is known.
    const old = [{ ...unit('市农办'), from: '2019-01-01' }];
    expect(said('名称,止\n市农办,2018-12-31', old)).toEqual(['市农办 backwards']);
    expect(said('名称,止\n市农办,2023-12-31', old)).toEqual(['市农办 changed']);
  });

  it('UI7 an exported registry comes back as the same, 200 of them', () => {
    const random = seeded(5);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const day = () => pick([null, '2014-03-01', '2018-12-31', '1999-02-28']);
    for (let round = 0; round < 200; round++) {
      const units = Array.from({ length: 1 + Math.floor(random() * 12) }, (_none, i) => ({
        ...unit(`市${pick(['民政', '水务', '综合"行政",执法', '县（市、区）'])}${i}局`),
        kind: pick(['', ...UNIT_KINDS] as const),
        rank: pick([null, 0, i, 900]),
        retired: random() < 0.3,
        from: pick([null, '2001-01-01']),
        to: pick([null, '2024-12-31']),
        aliases: ['a', 'b'].map((tail) => {
          const [from, to] = [day(), day()].sort((x, y) => ((x ?? '') < (y ?? '') ? -1 : 1));
          return {
            name: `${pick(['办', '推进中心、评估院', '组（县）'])}${i}${tail}`,
            from: from ?? null,
            to: to ?? null,
          };
        }),
      }));
      const csv = registryTable(units)
        .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      expect(new Set(plan(csv, units).map(({ state }) => state))).toEqual(new Set(['same']));
    }
  });

  it('UI6 20,000 odd texts end in rows', () => {
    const random = seeded(9);
    const bits = [
      '局',
      '、',
      ',',
      '\t',
      '\n',
      '"',
      '（',
      '）',
      '2018',
      '至',
      '单位名称',
      '止',
      ' ',
      '\ud800',
    ];
    for (let i = 0; i < 20_000; i++) {
      const text = Array.from(
        { length: Math.floor(random() * 20) },
        () => bits[Math.floor(random() * bits.length)],
      ).join('');
      plan(text);
    }
    expect(splitNames('（'.repeat(50_000))).toHaveLength(1);
  });
});
