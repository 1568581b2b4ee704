import { Cursor } from './cursor';
import type { DeadlineContext, DeadlineReading } from './deadline-reading';
import { plainText } from './plain-text';
import { type Candidate, isDeadlineInProse } from './prose-context';
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
  /[0-9一二三四五六七八九十两〇零廿卅今本这明后次翌当年全上下首岁第从自到至直截最不完办时即现用利未半会散每月周星礼大春元清端中国教高秋入汛主供采除劳儿建开新学省市县区党人竣验换暑寒雨台防封霜“”xX×*]/g;
/** A numeral begins one only with a unit of time, a joining dash or a further sign behind it. */
const STARTS_NUMERAL = /[\d一二三四五六七八九十两〇零廿卅]/y;
const NUMERAL_OF_TIME =
  /[\d一二三四五六七八九十百两〇零○廿卅]{1,6}(?:[年月日号天周个季星礼工半五xX×*./至到]|[-–—－~～―]{1,2}[\d一二三四五六七八九])/y;
/** Words that say how a date binds and are not part of the span. */
const OUTSIDE =
  /^(?:截[止至][到至]?|最[迟晚]|至迟|不[迟晚]于|[完办]?[成结]?时限(?:为|是|:|：)?)[于在]?/;

/**
 * The time expressions of a text that bound a task, measure or target of this text (SPEC.md DL12 to DL14),
 * in order and without overlap. Linear in the length; never throws.
 */
export function findDeadlines(text: string, ctx: DeadlineContext): FoundDeadline[] {
  const found: FoundDeadline[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    for (const { start, end, reading } of findInLine(line, ctx))
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

function findInLine(line: string, ctx: DeadlineContext): Omit<FoundDeadline, 'text'>[] {
  const { text, positions } = plainText(line);
  const speech = speechDateOf(ctx);
  const found: Omit<FoundDeadline, 'text'>[] = [];
  const cursor = new Cursor(text);
  let forward = false;
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    cursor.at = match.index;
    if (cursor.sees(STARTS_NUMERAL) && !cursor.sees(NUMERAL_OF_TIME)) continue;
    const reading = readExpression(cursor, speech, ctx.region);
    if (!reading) continue;
    STARTS.lastIndex = cursor.at;
    const lead = OUTSIDE.exec(text.slice(match.index, cursor.at))?.[0].length ?? 0;
    const start = match.index + lead;
    const candidate: Candidate = { line: text, begin: match.index, start, end: cursor.at, reading };
    if (!isDeadlineInProse(candidate, speech, forward)) continue;
    forward = true;
    found.push({ start: positions[start] ?? 0, end: endIn(positions, cursor.at), reading });
  }
  return found;
}

/** The end in the original: behind the last unit that was read, blanks after it excluded. */
function endIn(positions: readonly number[], end: number): number {
  return (positions[end - 1] ?? 0) + 1;
}
