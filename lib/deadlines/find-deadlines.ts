import { type CivilDate, yearOf } from './civil-date';
import { Cursor } from './cursor';
import type { DeadlineContext, DeadlineReading } from './deadline-reading';
import { plainText } from './plain-text';
import { type Candidate, isDeadlineInProse, type LineTense, tenseOfLine } from './prose-context';
import { speechDateOf } from './read-deadline';
import { readExpression } from './read-expression';

/** A deadline in running prose; offsets are UTF-16 units of the text, `end` exclusive. */
export interface FoundDeadline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: DeadlineReading;
}

/** Where a time expression can begin; everything else is stepped over at once. */
const STARTS =
  /[0-9一二三四五六七八九十两〇零廿卅今本这明后次翌当年全上下首岁第从自到至直截最不完办时即现用利未半会散每月周星礼大春元清端中国教高秋入汛主供采除劳儿建开新学省市县区党人竣验换暑寒雨台防封霜麦旺夏冬放期上秋考节军赛“”xX×*]|(?<=^|[，。；：！？、.．（(）)\s]|[在于])[\u4e00-\u9fa5]/g;
/** A numeral begins one only with a unit of time, a joining dash or a further sign behind it. */
const STARTS_NUMERAL = /[\d一二三四五六七八九十两〇零廿卅]/y;
const NUMERAL_OF_TIME =
  /(?:五一|六一|七一|八一|十一|五四)(?:节|国|劳|前|之前|期间|建|青年|儿童)|[\d一二三四五六七八九十百两〇零○廿卅]{1,6}(?:[年月日号天周个季星礼工半五xX×*./至到]|[-–—－~～―]{1,2}[\d一二三四五六七八九])/y;
/** Words that say how a date binds and are not part of the span. */
const OUTSIDE =
  /^(?:截[止至](?!时间)[到至]?|最[迟晚](?:不超过|不[迟晚]于)?|至迟|不得?[迟晚]于|不得?超过|(?:[完办]?[成结工]?时限|(?:完成|完工|办结|整改|截止|竣工)时间)(?:为|是|:|：)?)[于在]?/;

/**
 * The time expressions of a text that bound a task, measure or target of this text (SPEC.md DL12 to DL14),
 * in order and without overlap. `looksBack` says of an offset, asked in ascending order, whether its section is
 * about what was (成绩, 问题). Linear in the length; never throws.
 */
export function findDeadlines(
  text: string,
  ctx: DeadlineContext,
  looksBack: (offset: number) => boolean = () => false,
): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end, reading } of findInLine(line, ctx, looksBack(offset)))
      found.push({
        start: offset + start,
        end: offset + end,
        text: line.slice(start, end),
        reading,
      });
    offset += line.length + 1;
  }
  return found;
}

function findInLine(
  line: string,
  ctx: DeadlineContext,
  looksBack: boolean,
): Omit<FoundDeadline, 'text'>[] {
  const { text, positions } = plainText(line);
  const speech = speechDateOf(ctx);
  const found: (Omit<FoundDeadline, 'text'> & PlainSpan)[] = [];
  const cursor = new Cursor(text);
  let tense: LineTense = tenseOfLine(text, looksBack);
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    cursor.at = match.index;
    if (cursor.sees(STARTS_NUMERAL) && !cursor.sees(NUMERAL_OF_TIME)) continue;
    const plain = readExpression(cursor, speech, ctx.region);
    if (!plain) continue;
    const said = text.slice(match.index, cursor.at);
    const reading = inItsSentence(plain, said, text, match.index, found.at(-1), speech, ctx.region);
    STARTS.lastIndex = cursor.at;
    const lead = OUTSIDE.exec(text.slice(match.index, cursor.at))?.[0].length ?? 0;
    const start = match.index + lead;
    const candidate: Candidate = { line: text, begin: match.index, start, end: cursor.at, reading };
    if (!isDeadlineInProse(candidate, speech, tense)) continue;
    tense = 'task';
    found.push({
      start: positions[start] ?? 0,
      end: endIn(positions, cursor.at),
      reading,
      plainStart: start,
      plainEnd: cursor.at,
    });
  }
  return found;
}

/** The end in the original: behind the last unit that was read, blanks after it excluded. */
function endIn(positions: readonly number[], end: number): number {
  return (positions[end - 1] ?? 0) + 1;
}

/** Offsets into the line as the grammar reads it. */
interface PlainSpan {
  readonly plainStart: number;
  readonly plainEnd: number;
}

const DAY_ONLY = /^(?:\d{1,2}|[一二三十]{1,3})[日号]/;
const UP_TO_MONTH = /^.*?月/;
const SAYS_YEAR = /\d{4}年|[明后]年/;
/** 年底, 月底, 本月 and the like are counted from the speech whatever year stands before them. */
const OWN_YEAR = /^(?:从|自|到|至)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月/;

/**
 * DL15: a day or month that leans on the expression before it: 5月5日、20日 is one month, and a month takes the year
 * that its sentence has stated (2026年3月底前开工，6月底前完工).
 */
function inItsSentence(
  plain: DeadlineReading,
  said: string,
  text: string,
  begin: number,
  before: (Omit<FoundDeadline, 'text'> & PlainSpan) | undefined,
  speech: CivilDate | null,
  region: string | undefined,
): DeadlineReading {
  if (!before || begin - before.plainEnd > 60) return plain;
  const between = text.slice(before.plainEnd, begin);
  const words = text.slice(before.plainStart, before.plainEnd);
  const month = UP_TO_MONTH.exec(words)?.[0];
  if (month && /^[、和及]$/.test(between) && DAY_ONLY.test(said)) {
    return readExpression(new Cursor(month + said), speech, region) ?? plain;
  }
  const date = before.reading.to ?? before.reading.from;
  const opens = /(?:^|[，；。])$/.test(between);
  const leans = opens && plain.yearAssumed && OWN_YEAR.test(said) && !/[。！？]/.test(between);
  if (!leans || !date || !SAYS_YEAR.test(words)) return plain;
  return readExpression(new Cursor(said), `${yearOf(date)}-01-01`, region) ?? plain;
}
