import type { CivilDate, Span } from './civil-date';
import type { DeadlineBasis, DeadlinePrecision } from './deadline-reading';

/** The year a phrase says: in figures, counted from the speech (今年 0, 明年 1), 次年, none, 20××年. */
export type YearWord =
  | { readonly kind: 'stated'; readonly year: number }
  /** `assumed`: the word for the year is left out, and can only be this one (年底). */
  | { readonly kind: 'counted'; readonly offset: number; readonly assumed?: true }
  | { readonly kind: 'following' }
  | { readonly kind: 'open' }
  | { readonly kind: 'masked' };

/** The days of something in one year; null = that year has no such day, undefined = not known. */
export type SpanInYear = (year: number) => Span | null | undefined;

/** How a moment lies in time. */
export type When =
  | { readonly kind: 'in-year'; readonly year: YearWord; readonly span: SpanInYear }
  /** Counted from the speech: 本月, 下周五, 明天. `assumed`: 20日前 leaves the month out. */
  | {
      readonly kind: 'from-speech';
      readonly span: (speech: CivilDate) => Span | null | undefined;
      readonly assumed?: boolean;
    }
  | { readonly kind: 'fixed'; readonly span: Span }
  | { readonly kind: 'unbound' };

/** A day, a period or an event that a phrase names, before its year is decided. */
export interface Moment {
  readonly when: When;
  readonly precision: DeadlinePrecision;
  /** Where the day comes from when it is not only words and speech date. */
  readonly basis?: DeadlineBasis;
  /** Its days are days off, which the schedule of the year fixes. */
  readonly daysOff?: boolean;
  /** What 前 and a missing relation word make of it; SPEC.md DL2. */
  readonly shape: 'day' | 'period' | 'end' | 'occasion';
  /** The month of a day, for 5月10日至20日. */
  readonly month?: number;
  /** Other extents the same words may mean: 本周 to Friday or to Sunday. */
  readonly others?: (span: Span) => readonly Span[];
}

export const OPEN_YEAR: YearWord = { kind: 'open' };
