/** The columns of a table of units. */
export const UNIT_COLUMNS = ['rank', 'name', 'aliases', 'kind', 'from', 'to', 'state'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** The head of an exported table, in its order. */
export const COLUMN_HEADS: Readonly<Record<UnitColumn, string>> = {
  rank: '序号',
  name: '单位名称',
  aliases: '别名',
  kind: '类别',
  from: '起',
  to: '止',
  state: '状态',
};

/** How tables call the columns, brackets with their content and spaces aside. */
const HEADS: Readonly<Record<UnitColumn, RegExp>> = {
  rank: /^(?:序号|排序|顺序|排序号|编号|位次|no\.?|rank|order)$/iu,
  name: /^(?:单位|名称|全称|机构|部门|单位名称|单位全称|机构名称|部门名称|规范名称|name|unit)$/iu,
  aliases:
    /^(?:别名|简称|曾用名|其他名称|其它名称|又称|原名|单位简称|规范简称|简称\/别名|别名\/简称|aliases|alias|shortname)$/iu,
  kind: /^(?:类别|类型|性质|单位类别|单位类型|单位性质|分类|kind|type)$/iu,
  from: /^(?:起|自|开始|起始|启用|成立|设立|起始日期|开始日期|启用日期|成立日期|成立时间|设立时间|有效期起|from|validfrom)$/iu,
  to: /^(?:止|至|结束|终止|停用日期|撤销|撤销日期|撤销时间|终止日期|结束日期|有效期止|to|validto|until)$/iu,
  state: /^(?:状态|在用|使用状态|state|status)$/iu,
};

/** Index of the cell that each column stands in; null = the table has none. */
export type ColumnMap = Readonly<Record<UnitColumn, number | null>>;

/** So many rows at the top may be titles before the head is given up. */
const HEAD_WITHIN = 5;

export interface FoundHead {
  readonly map: ColumnMap;
  /** Index of the row that names the columns; -1 = none does. */
  readonly head: number;
}

/**
 * UI2: finds the row that names the columns within the first five. Without one, a single column is the
 * names; of several the first is the names and the second the aliases, unless the first counts: 1, 2, 3.
 */
export function findColumns(table: readonly (readonly string[])[]): FoundHead {
  for (const [index, row] of table.slice(0, HEAD_WITHIN).entries()) {
    const map = headOf(row);
    if (map.name !== null && (row.filter((cell) => cell !== '').length > 1 || isHead(row))) {
      return { map, head: index };
    }
  }
  const counts = table.length > 0 && table.every(([first = '']) => /^\d*$/u.test(first));
  const name = counts ? 1 : 0;
  const width = Math.max(0, ...table.slice(0, 100).map((row) => row.length));
  const none: ColumnMap = { ...NO_COLUMNS, rank: counts ? 0 : null, name };
  return { map: { ...none, aliases: width > name + 1 ? name + 1 : null }, head: -1 };
}

export const NO_COLUMNS: ColumnMap = {
  rank: null,
  name: null,
  aliases: null,
  kind: null,
  from: null,
  to: null,
  state: null,
};

function isHead(row: readonly string[]): boolean {
  return row.some((cell) => HEADS.name.test(folded(cell)));
}

function headOf(row: readonly string[]): ColumnMap {
  const map: Record<UnitColumn, number | null> = { ...NO_COLUMNS };
  for (const [index, cell] of row.entries()) {
    const words = folded(cell);
    const column = UNIT_COLUMNS.find((one) => map[one] === null && HEADS[one].test(words));
    if (column) map[column] = index;
  }
  return map;
}

function folded(cell: string): string {
  return cell.replace(/[（(【[].*?[）)】\]]|[\s_*：:]/gu, '');
}
