import { type AskedFor, readAsked, WORDS } from '../../placeholders/asked-for';
import { readNotation } from '../../placeholders/notation';
import type { BlankKind, FoundBlank } from './blank-offer';
import { MEASURE } from './find-numbers';

const asks = (type: AskedFor['type'], measure = ''): AskedFor => ({ type, measure, options: [] });

const X = '(?:[xX×＊*○]{2,}|[_＿]{2,}|某{2,3})';
/** A kind of thing behind marks (××局), or marks in a date (20xx年x月). The first form that fits wins. */
const FORMS: readonly {
  readonly kind: BlankKind;
  readonly pattern: RegExp;
  readonly name: string;
  readonly asked: AskedFor;
}[] = [
  {
    kind: 'date',
    pattern:
      /(?:(?:19|20)[xX×＊*]{2}|[xX×＊*_＿]{2,4})年(?:(?:[xX×＊*_＿]{1,4}|\d{1,2})月(?:(?:[xX×＊*_＿]{1,4}|\d{1,2})日)?)?|[xX×＊*_＿]{1,4}月[xX×＊*_＿]{1,4}日/y,
    name: '日期',
    asked: asks('date'),
  },
  {
    kind: 'unit',
    pattern: new RegExp(
      `${X}(?:[市县区省镇乡])?(?:局|委员会|办公室|中心|公司|集团|学校|医院|单位|部门|街道办事处)`,
      'y',
    ),
    name: '单位',
    asked: asks('unit'),
  },
  {
    kind: 'place',
    pattern: new RegExp(`${X}(?:省|市|县|区|镇|乡|村|街道|社区)`, 'y'),
    name: '地区',
    asked: WORDS,
  },
  {
    kind: 'person',
    pattern: new RegExp(`${X}(?=同志|书记|市长|县长|区长|局长|主任|主席)`, 'y'),
    name: '姓名',
    asked: asks('person'),
  },
];
const BARE = new RegExp(X, 'y');
const STARTS = /[xX×＊*○_＿某{｛]|(?:19|20)(?=[xX×＊*]{2})/g;
const BRACES = /(?:\{\{|｛｛)([^{}｛｝]{1,200})(?:\}\}|｝｝)/y;

/** FB2: what somebody left open by hand: {{名称}}, XX市, ××局, 20xx年, ____. Linear. */
export function findMarks(text: string): FoundBlank[] {
  const found: FoundBlank[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    const one = braces(text, match.index) ?? marks(text, match.index);
    if (!one) continue;
    found.push(one);
    STARTS.lastIndex = one.end;
  }
  return found;
}

function braces(text: string, start: number): FoundBlank | null {
  BRACES.lastIndex = start;
  const match = BRACES.exec(text);
  const read = match && readNotation(match[1] ?? '');
  if (!match || !read) return null;
  const asked = readAsked(read.fields);
  const kind = asked.type === null || asked.type === 'choice' ? 'text' : asked.type;
  return { kind, start, end: start + match[0].length, name: read.name, asked };
}

function marks(text: string, start: number): FoundBlank | null {
  // A letter or a sign before it: part of a word (MAXX) or of a calculation (3×4).
  if (/[A-Za-z0-9]/.test(text[start - 1] ?? '')) return null;
  for (const { kind, pattern, name, asked } of FORMS) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    // 王某某同志 has a surname before it.
    if (kind === 'person' && text[start] === '某') continue;
    if (match) return { kind, start, end: start + match[0].length, name, asked };
  }
  BARE.lastIndex = start;
  const match = BARE.exec(text);
  if (!match || match[0].startsWith('某')) return null;
  const end = start + match[0].length;
  if (/[A-Za-z0-9]/.test(text[end] ?? '')) return null;
  MEASURE.lastIndex = end;
  const measure = MEASURE.exec(text)?.[0] ?? '';
  if (measure !== '') {
    const bounds = { start, end: end + measure.length };
    return { kind: 'number', ...bounds, name: '数量', asked: asks('number', measure), alone: true };
  }
  return { kind: 'text', start, end, name: '内容', asked: WORDS, alone: true };
}
