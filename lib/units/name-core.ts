import { prefixesOf } from './shared-prefix';

export interface NameCore {
  /** 市, 县, …; empty when the name has none. */
  readonly level: string;
  /** What is left between level and ending. */
  readonly body: string;
  /** The ending in its long form; empty when the name has none that is known. */
  readonly ending: string;
}

/** Endings with their short forms. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['委员会', /(?:委员会|委)$/u],
  ['办公室', /(?:办公室|办)$/u],
  ['公司', /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司)$/u],
  ['街道', /(?:街道办事处|街道办|街道)$/u],
  ['局', /局$/u],
];

/** UM1: a name without place, brackets, spaces, quotes and 和 及 与: what makes it this unit and no other. */
export function nameCore(name: string): NameCore {
  const folded = name.normalize('NFKC').replace(/[\s()（）“”"「」·、]/gu, '');
  const prefixes = prefixesOf(folded);
  const [prefix = ''] = prefixes;
  const rest = folded.slice(prefix.length);
  const [ending, form] = ENDINGS.find(([, one]) => one.test(rest)) ?? ['', /$/u];
  const body = rest.replace(form, '').replace(/[和及与]/gu, '');
  return { level: prefixes.at(-1) ?? '', body: body === '' ? rest : body, ending };
}
