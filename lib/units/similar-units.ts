import { nameCore } from './name-core';
import type { RegistryUnit } from './registry-unit';

/** Why two entries may be one unit, the strongest first. */
export const SIMILAR_WHYS = ['same', 'prefix', 'short', 'typo'] as const;
export type SimilarWhy = (typeof SIMILAR_WHYS)[number];

export interface SimilarPair {
  readonly a: RegistryUnit;
  readonly b: RegistryUnit;
  readonly why: SimilarWhy;
  /** The two names that are alike: one of `a`, one of `b`. */
  readonly names: readonly [string, string];
}

/** Most pairs that are offered. */
export const MAX_PAIRS = 100;

/**
 * UM1: entries that may be one unit, the surest first, each pair once with its best reason:
 * `same` brackets, spaces and 办/办公室 aside; `prefix` 民政局 and 市民政局; `short` 市发改委 and
 * 市发展和改革委员会; `typo` one character apart, unless it is a figure, a side or a place. Names of
 * different levels (市民政局, 县民政局) are never alike.
 */
export function similarUnits(units: readonly RegistryUnit[]): SimilarPair[] {
  const groups = new Map<string, Named[]>();
  const join = (key: string, named: Named) => {
    const group = groups.get(key);
    if (group) group.push(named);
    else groups.set(key, [named]);
  };
  for (const unit of units) {
    for (const name of [unit.name, ...unit.aliases.map((alias) => alias.name)]) {
      const { ending, level, body } = nameCore(name);
      const named = { unit, name, level, body };
      // Alike are only names with one ending that begin or end in the same way.
      join(`${ending} ${body[0] ?? ''}`, named);
      join(`${ending} ${body.at(-1) ?? ''}$`, named);
    }
  }
  const best = new Map<string, SimilarPair>();
  for (const group of groups.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) keepBest(best, one, other);
    }
  }
  return [...best.values()]
    .sort((x, y) => SIMILAR_WHYS.indexOf(x.why) - SIMILAR_WHYS.indexOf(y.why))
    .slice(0, MAX_PAIRS);
}

interface Named {
  readonly unit: RegistryUnit;
  readonly name: string;
  readonly level: string;
  readonly body: string;
}

function keepBest(best: Map<string, SimilarPair>, one: Named, other: Named): void {
  if (one.unit.id === other.unit.id) return;
  const why = alike(one, other);
  if (!why) return;
  const key = [one.unit.id, other.unit.id].sort().join(' ');
  const before = best.get(key);
  if (before && SIMILAR_WHYS.indexOf(before.why) <= SIMILAR_WHYS.indexOf(why)) return;
  best.set(key, { a: one.unit, b: other.unit, why, names: [one.name, other.name] });
}

function alike(one: Named, other: Named): SimilarWhy | null {
  if (one.level !== other.level && one.level !== '' && other.level !== '') return null;
  if (one.body === other.body) return one.level === other.level ? 'same' : 'prefix';
  if (one.level !== other.level) return null;
  const [short, long] =
    one.body.length < other.body.length ? [one.body, other.body] : [other.body, one.body];
  if (isShortOf(short, long)) return 'short';
  return isTypo(short, long) ? 'typo' : null;
}

/**
 * 发改 of 发展和改革: every character in order, the first one first; 执法 of 综合行政执法: its end. Not when a
 * figure is what the short one lacks: 人民医院, 第一人民医院.
 */
function isShortOf(short: string, long: string): boolean {
  if (short.length < 2 || long.length - short.length < 2) return false;
  if (long.endsWith(short)) return !FIGURE.test(long.slice(0, -short.length));
  if (short[0] !== long[0]) return false;
  let at = 0;
  let lacks = '';
  for (const char of long) {
    if (char === short[at]) at++;
    else lacks += char;
  }
  return at === short.length && !FIGURE.test(lacks);
}

const FIGURE = /[\d〇一二三四五六七八九十]/u;
/** Characters in which two units differ on purpose: 第一小学, 第二小学; 城东, 城西; 上, 下. */
const ON_PURPOSE = /[\d〇一二三四五六七八九十东南西北中前后左右上下内外大小新老甲乙丙丁A-Za-z]/u;

/** One character written in another way, left out or added, in names long enough to tell. */
function isTypo(short: string, long: string): boolean {
  if (short.length < 4 || long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const apart = short.slice(head, short.length - tail) + long.slice(head, long.length - tail);
  const most = long.length === short.length ? 2 : 1;
  return apart.length <= most && !ON_PURPOSE.test(apart);
}
