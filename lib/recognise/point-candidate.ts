import { type ReadMarker, readMarker } from '../numbering/read-marker';

/** A marker at a place where a point may begin; the series it may belong to is decided later. */
export interface Candidate extends ReadMarker {
  readonly start: number;
  /** Index of the paragraph, blank lines not counted. */
  readonly paragraph: number;
  /** Opens its paragraph (only spaces before it). */
  readonly opens: boolean;
  /** How it is introduced: `weak` allows it only as the next member of a series in its paragraph. */
  readonly boundary: 'strong' | 'comma' | 'weak';
  /** Markers with one key belong to one series: 一、 and 一． do, 第一， and 第一个方面， do not. */
  readonly key: string;
  /** Looks like the head of a list of numbers (三、四号楼); or like a decimal; counts only when a series asks for it. */
  readonly doubtful: boolean;
}

const HEADING_STYLES: ReadonlySet<string> = new Set([
  'cn-comma',
  'paren-cn',
  'arabic-dot',
  'paren-arabic',
]);

/** The first four styles of the table, which head a section when they open a paragraph. */
export function isHeadingStyle(style: string): boolean {
  return HEADING_STYLES.has(style);
}

/** 首先要…其次要…: without a separator only before a word that begins a demand or a statement. */
const BARE_WORD = /(首先|其次|再次|最后)(?=要|是|就是|必须|应当)/y;
const BARE_DI_NEXT = /(?:就是|是|要(?![务素义件求])|必须|应当|还要|还是)/y;
const WORD_ORDINAL: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };
/** Nothing that is numbered begins like this: another separator, a closing bracket, the line's end. */
const NO_CONTENT = /\s*(?:[、，。；：！？）)》”’]|$)/y;
const IDIOM = /一是一[，、]?二是二/y;
/** 第（三）项 of a rule; （三）项目要落地 numbers a point. */
const CLAUSE_NUMBER = /\s*(?:项(?!目)|款(?!项)|目(?![标前录]))/y;
const NUMBER_LIST = /[一二三四五六七八九十][、号季月期级线批班组楼层和至]/y;
/** 1.2层以上商铺: a decimal, unless the series goes on with a plain 2. (RP5). */
const DOT_BEFORE_DIGIT = /[1-9][0-9]?[.．](?=[0-9])/y;
const DIGIT_LIST = /[0-9０-９]{1,3}[、号和至～~—-]/y;
const LETTER_LIST = /[a-zA-Z][、和）)]/y;
const CLOSING_WORDS =
  /(?:祝|预祝|衷心|谢谢|感谢|让我们|请(?:大家|同志们|各位)|愿|再次|希望(?:大家|同志们|各)|我(?:再|想|还|要强调|代表|就|讲|提|说))/y;

function at(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}

function readBareWord(text: string, start: number): ReadMarker | null {
  BARE_WORD.lastIndex = start;
  const word = BARE_WORD.exec(text)?.[1];
  if (!word) return null;
  const ordinal = WORD_ORDINAL[word] ?? null;
  return { style: 'other', variant: ordinal ? '{seq}' : word, ordinal, length: word.length };
}

function keyOf({ style, variant }: ReadMarker): string {
  if (style !== 'di' && style !== 'other') return style;
  if (style === 'di') return `di ${(variant ?? '').replace(/^第\{\w+\}|[，、,：:；;。.．]$/g, '')}`;
  if (variant === null || variant.startsWith('{circled}')) return 'circled';
  if (variant.startsWith('{seq}') || variant.startsWith('最后')) return 'word';
  return variant.replace(/[、，,：:.．）)]$/, '');
}

/** What follows 三、 or 4、 or A、 when it only lists numbers or letters. */
function listPattern({ style, variant }: ReadMarker): RegExp {
  if (style === 'cn-comma') return NUMBER_LIST;
  return variant && /alpha/i.test(variant) ? LETTER_LIST : DIGIT_LIST;
}

/** Whether the words after the marker rule it out, or make it doubtful. */
function judge(marker: ReadMarker, text: string, start: number): 'no' | 'doubtful' | 'yes' {
  const end = start + marker.length;
  const { style, variant } = marker;
  if (style === 'shi' || style === 'yao') return at(IDIOM, text, start) ? 'no' : 'yes';
  if (at(NO_CONTENT, text, end)) return 'no';
  if (style === 'di') {
    if (variant?.endsWith('}') || (variant && !/[，、,：:；;。.．]$/.test(variant))) {
      return at(BARE_DI_NEXT, text, end) ? 'yes' : 'no';
    }
    const listed = text[end] === '第' || (text[end - 1] === '、' && at(NUMBER_LIST, text, end));
    return listed ? 'no' : 'yes';
  }
  if (style === 'paren-cn' || style === 'paren-arabic') {
    return at(CLAUSE_NUMBER, text, end) ? 'no' : 'yes';
  }
  if (marker.ordinal === null) return at(CLOSING_WORDS, text, end) ? 'no' : 'yes';
  if (text.startsWith('号', end)) return 'no';
  return text[end - 1] === '、' && at(listPattern(marker), text, end) ? 'doubtful' : 'yes';
}

function readDotBeforeDigit(text: string, start: number): ReadMarker | null {
  DOT_BEFORE_DIGIT.lastIndex = start;
  const marker = DOT_BEFORE_DIGIT.exec(text)?.[0];
  return marker ? readMarker(marker) : null;
}

/** The candidate that begins exactly at `start`, or null. Constant time. */
export function candidateAt(
  text: string,
  start: number,
  place: Pick<Candidate, 'paragraph' | 'opens' | 'boundary'>,
): Candidate | null {
  const plain = readMarker(text, start) ?? readBareWord(text, start);
  const marker = plain ?? (place.opens ? readDotBeforeDigit(text, start) : null);
  if (!marker) return null;
  const verdict = plain ? judge(marker, text, start) : 'doubtful';
  if (verdict === 'no') return null;
  const { style, variant, ordinal, length } = marker;
  const { paragraph, opens, boundary } = place;
  const doubtful = verdict === 'doubtful';
  return {
    style,
    variant,
    ordinal,
    length,
    start,
    paragraph,
    opens,
    boundary,
    key: keyOf(marker),
    doubtful,
  };
}
