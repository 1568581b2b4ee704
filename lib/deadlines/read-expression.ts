import { anyOf } from './any-of';
import type { CivilDate } from './civil-date';
import type { Claim } from './claim';
import type { Cursor } from './cursor';
import type { DeadlineReading } from './deadline-reading';
import { evaluate } from './evaluate';
import { BEFORE_YEAR, readBeforeNewYear } from './read-before-new-year';
import { BOUNDED, readBounded } from './read-bounded';
import { DURATION, readDuration } from './read-duration';
import { BEGINNINGS, readFromIssue, readFromNow } from './read-from-now';
import { RULES, readRecurring } from './read-recurring';

const EXPRESSIONS = anyOf([...RULES, DURATION, ...BEGINNINGS, BEFORE_YEAR, BOUNDED]);

/** One time expression at the cursor, as long as it goes; null leaves the cursor where it was. */
export function readExpression(
  cursor: Cursor,
  speech: CivilDate | null,
  region?: string,
): DeadlineReading | null {
  if (!cursor.sees(EXPRESSIONS)) return null;
  const claim = (found: Claim | null) => found && evaluate(found, speech);
  return (
    cursor.attempt(readRecurring) ??
    cursor.attempt((c) => readDuration(c, speech)) ??
    claim(cursor.attempt((c) => readFromNow(c, region))) ??
    claim(cursor.attempt(readFromIssue)) ??
    cursor.attempt((c) => readBeforeNewYear(c, speech)) ??
    claim(cursor.attempt((c) => readBounded(c, region)))
  );
}
