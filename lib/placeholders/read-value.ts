import { readCivilDate } from '../deadlines/civil-date';
import { dateInWords } from '../deadlines/date-in-words';
import type { DeadlineBasis } from '../deadlines/deadline-reading';
import { type DeadlineContext, readDeadline } from '../deadlines/read-deadline';
import { err, ok, type Result } from '../result/result';
import type { AskedFor } from './asked-for';

/** Characters of a value at most. */
export const MAX_VALUE = 200;

/** Why words are no value of what is asked for. */
export type ValueRefusal =
  | 'empty'
  | 'long'
  | 'unit'
  | 'person'
  | 'date'
  | 'year'
  | 'no-day'
  | 'number'
  | 'choice';

/**
 * What is typed, as the words that the speech says (PL6-PL9): 2026-3-5 as 2026年3月5日, 120 as 120公里.
 * @param typed one line, trimmed
 */
export function readValue(
  typed: string,
  asked: AskedFor,
  context: DeadlineContext,
): Result<string, ValueRefusal> {
  if (typed === '') return err('empty');
  if ([...typed].length > MAX_VALUE) return err('long');
  switch (asked.type) {
    case null:
      return ok(typed);
    case 'unit':
      return isName(typed) ? ok(typed) : err('unit');
    case 'person':
      return isName(typed) && !/\d/.test(typed) ? ok(typed) : err('person');
    case 'date':
      return readDay(typed, context);
    case 'number':
      return readNumber(typed, asked.measure);
    case 'choice':
      // Nothing to choose among yet: any words will do.
      return asked.options.length === 0 || asked.options.includes(typed)
        ? ok(typed)
        : err('choice');
  }
}

function isName(typed: string): boolean {
  return /\p{L}/u.test(typed) && !/[。；！？!?;]/.test(typed);
}

const YMD = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;

function readDay(typed: string, context: DeadlineContext): Result<string, ValueRefusal> {
  const [, year, month, day] = YMD.exec(typed) ?? [];
  if (year && month && day) {
    const date = readCivilDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
    return date ? ok(dateInWords(date)) : err('no-day');
  }
  const reading = readDeadline(typed, context);
  if (reading?.impossible) return err('no-day');
  if (!reading || reading.ambiguous || NO_FACTS.has(reading.basis)) return err('date');
  const { relation, from, to } = reading;
  if (to === null) return err(relation === 'on' || relation === 'by' ? 'year' : 'date');
  return relation === 'by' || from === to ? ok(dateInWords(to)) : err('date');
}

/** Days that are only estimated, or that a person has to name, are no words of a speech. */
const NO_FACTS: ReadonlySet<DeadlineBasis> = new Set([
  'holiday-estimated',
  'workdays-estimated',
  'unbound',
]);

const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?[万亿]?$/;

function readNumber(typed: string, measure: string): Result<string, ValueRefusal> {
  const plain = typed.normalize('NFKC');
  const counted = measure.normalize('NFKC');
  const digits = (
    counted !== '' && plain.endsWith(counted) ? plain.slice(0, -counted.length) : plain
  ).trim();
  return NUMBER.test(digits) ? ok(digits + measure) : err('number');
}
