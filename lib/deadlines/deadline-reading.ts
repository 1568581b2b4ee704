import type { DeadlineRelation } from '../draft/draft';
import type { CivilDate } from './civil-date';

/** What the phrase names, from the finest to the coarsest; `none` for 长期坚持. */
export type DeadlinePrecision =
  | 'day'
  | 'xun'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'plan'
  | 'event'
  | 'none';

/**
 * Where the dates come from.
 * - `stated`: the phrase says them in full.
 * - `speech-date`: counted from the day of the speech.
 * - `holiday-table`: a holiday of the lunar calendar or one with a fixed day.
 * - `holiday-estimated`: days off (国庆假期) of a year whose schedule is not in the table.
 * - `workdays`: counted in working days of a published year; `workdays-estimated`: the year's
 *   exchange of working days is not published yet.
 * - `region`: flood season and heating, by the region of the draft.
 * - `unbound`: an event or a masked year; a person has to name the day.
 * - `rule`: comes again and again; `none`: has no date by nature.
 */
export type DeadlineBasis =
  | 'stated'
  | 'speech-date'
  | 'holiday-table'
  | 'holiday-estimated'
  | 'workdays'
  | 'workdays-estimated'
  | 'region'
  | 'unbound'
  | 'rule'
  | 'none';

/** One way to understand the bounds; null = open or unknown. */
export interface DeadlineBounds {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What a phrase of the text says about time (SPEC.md of this folder). */
export interface DeadlineReading extends DeadlineBounds {
  readonly relation: DeadlineRelation;
  readonly precision: DeadlinePrecision;
  /** The phrase can be understood in other ways; `from` and `to` are the safe one. */
  readonly ambiguous: boolean;
  /** The other ways, without the one given. */
  readonly alternatives: readonly DeadlineBounds[];
  /** The phrase left out the year (or the month), and it was taken from the speech date. */
  readonly yearAssumed: boolean;
  /** Names a day that does not exist (2月30日); `from` and `to` are null. */
  readonly impossible: boolean;
  readonly basis: DeadlineBasis;
}

/** What the reading depends on beside the words. */
export interface DeadlineContext {
  /** Civil date of the speech; null when it is not fixed yet. */
  readonly speechDate: CivilDate | null;
  /** Name of a province (湖北省, 山东省济南市), or `north` or `south`. */
  readonly region?: string;
}
