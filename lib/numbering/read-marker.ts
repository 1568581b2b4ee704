import type { PointStyle } from '../draft/draft';
import { parseChineseNumber } from './chinese-number';
import { DEFAULT_TEMPLATE, renderMarker } from './marker-template';

export interface ReadMarker {
  readonly style: PointStyle;
  /** Marker template of `marker-template`, or null when it is the style's default. */
  readonly variant: string | null;
  /** The number it says; null for 最后， which says none. */
  readonly ordinal: number | null;
  /** Length of the marker in UTF-16 units; spaces around it are not part of it. */
  readonly length: number;
}

const CN = '[一二三四五六七八九十百零]{1,6}';
const AR = '[1-9][0-9]{0,2}';
const FW = '[１-９][０-９]{0,2}';
const CIRCLED = '[\\u2460-\\u2473\\u3251-\\u325f\\u32b1-\\u32bf]';
/** Words between 第N and its separator that still make an enumeration. */
const COUNTER =
  '(?:(?:个|项|条|点|件|类|方面|部分|步)(?:方面|问题|任务|工作|重点|要求|意见|建议|措施|举措|环节|层面|关键|事情|事|原因|特点|抓手)?)';

interface Form {
  readonly style: PointStyle;
  readonly pattern: RegExp;
}

/**
 * Groups: before, number, after. The template is before + token + after, so what is read is always
 * written back the same. Order matters: the first form that reads wins.
 */
const FORMS: readonly Form[] = [
  { style: 'cn-comma', pattern: new RegExp(`()(${CN})([、．]|\\.(?![0-9]))`, 'y') },
  { style: 'shi', pattern: new RegExp(`()(${CN})(是)`, 'y') },
  { style: 'yao', pattern: new RegExp(`()(${CN})(要)`, 'y') },
  { style: 'paren-cn', pattern: new RegExp(`([（(])(${CN})([）)])`, 'y') },
  { style: 'paren-arabic', pattern: new RegExp(`([（(])(${AR}|${FW})([）)])`, 'y') },
  { style: 'arabic-dot', pattern: new RegExp(`()(${AR}|${FW})([.．](?![0-9０-９])|、)`, 'y') },
  {
    style: 'di',
    pattern: new RegExp(`(第)(${CN}|${AR})(${COUNTER}?[，、,：:；;。.．]|${COUNTER}?)`, 'y'),
  },
  { style: 'other', pattern: /()(首先|其次|再次)([，、,：:])/y },
  { style: 'other', pattern: new RegExp(`(其)(${CN})([，、,：:])`, 'y') },
  { style: 'other', pattern: new RegExp(`()(${CIRCLED})([、.．，]?)`, 'y') },
  { style: 'other', pattern: new RegExp(`()(${AR}|${FW})([）)])`, 'y') },
  { style: 'other', pattern: /()([a-zA-Z])([.．、）)](?![a-zA-Z0-9]))/y },
];

/** Which forms can begin with a character, so that reading tries two or three and not all. */
function formsBeginningWith(char: string): readonly Form[] {
  if ('一二三四五六七八九十百零'.includes(char)) return SPOKEN_NUMBER;
  if (char === '（' || char === '(') return BRACKETS;
  return char > '\u7fff' || char < '\u4e00' || '第首其再'.includes(char) ? REST : [];
}
const SPOKEN_NUMBER = FORMS.filter(({ style }) => ['cn-comma', 'shi', 'yao'].includes(style));
const BRACKETS = FORMS.filter(({ style }) => style.startsWith('paren-'));
const REST = FORMS.filter((form) => !SPOKEN_NUMBER.includes(form) && !BRACKETS.includes(form));
const LAST = /最后[，、,：:]/y;

const SEQUENCE = new Map([
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
]);

function readNumber(text: string): { token: string; value: number } | null {
  const code = text.charCodeAt(0);
  if (code >= 0x31 && code <= 0x39) return { token: '{ar}', value: Number(text) };
  if (code >= 0xff11 && code <= 0xff19) {
    const digits = text.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10));
    return { token: '{fw}', value: Number(digits) };
  }
  if (code >= 0x2460 && code <= 0x2473) return { token: '{circled}', value: code - 0x2460 + 1 };
  if (code >= 0x3251 && code <= 0x325f) return { token: '{circled}', value: code - 0x3251 + 21 };
  if (code >= 0x32b1 && code <= 0x32bf) return { token: '{circled}', value: code - 0x32b1 + 36 };
  if (code >= 0x61 && code <= 0x7a) return { token: '{alpha}', value: code - 0x60 };
  if (code >= 0x41 && code <= 0x5a) return { token: '{ALPHA}', value: code - 0x40 };
  const word = SEQUENCE.get(text);
  if (word !== undefined) return { token: '{seq}', value: word };
  const value = parseChineseNumber(text);
  return value === null ? null : { token: '{cn}', value };
}

/**
 * N12: the marker that stands exactly at `at`, whatever follows it; null when there is none. It only
 * reads the characters: whether it numbers a point is for the recogniser (a series) or the person who
 * typed it to say. Every marker returned renders back to the same characters. Constant time.
 */
export function readMarker(text: string, at = 0): ReadMarker | null {
  for (const { style, pattern } of formsBeginningWith(text[at] ?? '')) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const [marker, before = '', number = '', after = ''] = match;
    const read = readNumber(number);
    if (!read) continue;
    const template = `${before}${read.token}${after}`;
    if (renderMarker(template, read.value) !== marker) continue;
    const variant = template === DEFAULT_TEMPLATE[style] ? null : template;
    return { style, variant, ordinal: read.value, length: marker.length };
  }
  LAST.lastIndex = at;
  const last = LAST.exec(text)?.[0];
  return last ? { style: 'other', variant: last, ordinal: null, length: last.length } : null;
}
