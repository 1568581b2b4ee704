/** The flood calendar knows two Chinas. */
export type Side = 'north' | 'south';

const SOUTH =
  '江苏 上海 浙江 安徽 福建 江西 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 香港 澳门 台湾';
const NORTH = '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 山东 河南 陕西 甘肃 青海 宁夏 新疆';

const SIDES: readonly (readonly [string, Side])[] = [
  ['north', 'north'],
  ['south', 'south'],
  ['北方', 'north'],
  ['南方', 'south'],
  ...SOUTH.split(' ').map((name) => [name, 'south'] as const),
  ...NORTH.split(' ').map((name) => [name, 'north'] as const),
];

/** The side on which a region lies, by the province its name begins with; null when it says none. */
export function sideOf(region: string | undefined): Side | null {
  const name = region?.trim() ?? '';
  return SIDES.find(([start]) => name.startsWith(start))?.[1] ?? null;
}
