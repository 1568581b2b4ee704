import type { ChipInline, PlaceholderType } from '../draft/draft';
import { type AskedFor, writeAsked } from './asked-for';

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

/**
 * PL2: what stands between the braces for a placeholder, `readNotation` backwards. A measure or an option with a character of
 * the notation in it cannot be written and is left out, and so is the type of a name with one.
 */
export function writeNotation(name: string, { type, measure, options }: AskedFor): string {
  const word = [...TYPE_WORDS].find(([, one]) => one === type)?.[0];
  if (!word || !isWritable(name)) return name;
  const details = [measure, ...options].filter((one) => one !== '' && isWritable(one));
  return [name, word, ...details].join('|');
}

function isWritable(words: string): boolean {
  return !/[|｜{}]/.test(words);
}

function isName(name: string): boolean {
  return name !== '' && [...name].length <= MAX_NAME;
}
