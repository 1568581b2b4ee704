import type { ChipInline, PlaceholderType } from '../draft/draft';
import { writeAsked } from './asked-for';

/** Characters of a name at most. */
export const MAX_NAME = 30;

const TYPE_WORDS: ReadonlyMap<string, PlaceholderType> = new Map([
  ['单位', 'unit'],
  ['人员', 'person'],
  ['日期', 'date'],
  ['数字', 'number'],
  ['选项', 'choice'],
]);

/**
 * PL2: what stands between the braces of `{{名称}}`, `{{名称|单位}}`, `{{里程|数字|公里}}` or
 * `{{方式|选项|现场|视频}}`. Without a type that is known, all of it is the name.
 * @returns null when it is no name
 */
export function readNotation(
  inside: string,
): { readonly name: string; readonly fields: ChipInline['fields'] } | null {
  const [name = '', word, ...rest] = inside.split(/[|｜]/).map((part) => part.trim());
  const type = word === undefined ? undefined : TYPE_WORDS.get(word);
  if (type && isName(name)) {
    const [measure = ''] = rest;
    const asked = Object.entries(writeAsked({ type, measure, options: rest }));
    return { name, fields: Object.fromEntries(asked.filter(([, value]) => value !== null)) };
  }
  return isName(inside.trim()) ? { name: inside.trim(), fields: {} } : null;
}

function isName(name: string): boolean {
  return name !== '' && [...name].length <= MAX_NAME;
}
