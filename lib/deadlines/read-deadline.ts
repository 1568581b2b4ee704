import { type CivilDate, readCivilDate } from './civil-date';
import { Cursor } from './cursor';
import type { DeadlineContext, DeadlineReading } from './deadline-reading';
import { evaluate } from './evaluate';
import { plainText } from './plain-text';
import { readExpression } from './read-expression';
import { readAtOnce } from './read-from-now';
import { readOngoing } from './read-recurring';

export type { DeadlineContext, DeadlineReading } from './deadline-reading';

/** Longer phrases are prose, not a deadline. */
const MAX_LENGTH = 60;
const LEAD =
  /(?:(?:原则上|力争|争取|确保|务必|必须|务求|须|要|应|拟|计划|于|在(?!建)|约|一般)[，：]?){0,4}/y;
const TRAIL =
  /(?:[，,]?(?:基本|全面|全部|必须|要)?(?:完成|办结|落实|到位|建成|报送|上报|见效|实施|施行))?[。；;，,、.]?$/y;

/**
 * Reads one phrase as it stands in a deadline chip, such as 6月底前 or 从3月份起.
 * @returns null when the words name no time (尽快, 去年底); an impossible day is a reading with
 *   `impossible`. Without a speech date the relation is known, the dates that depend on it are null.
 *   Never throws.
 */
export function readDeadline(text: string, ctx: DeadlineContext): DeadlineReading | null {
  if (text.length > MAX_LENGTH) return null;
  const cursor = new Cursor(plainText(text.trim()).text);
  const speech = speechDateOf(ctx);
  const whole = (reading: DeadlineReading | null) => (cursor.take(TRAIL) ? reading : null);
  cursor.take(LEAD);
  return cursor.attempt((c) => {
    const reading = readExpression(c, speech, ctx.region) ?? readOngoing(c) ?? atOnce(c, speech);
    return reading && whole(reading);
  });
}

function atOnce(cursor: Cursor, speech: CivilDate | null): DeadlineReading | null {
  const claim = readAtOnce(cursor);
  return claim && evaluate(claim, speech);
}

/** The speech date as far as the grammar can count from it: 1900 to 2199. */
export function speechDateOf({ speechDate }: DeadlineContext): CivilDate | null {
  const date = speechDate && readCivilDate(speechDate);
  return date && date >= '1900-01-01' && date < '2200-01-01' ? date : null;
}
