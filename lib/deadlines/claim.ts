import type { DeadlineRelation } from '../draft/draft';
import type { Span } from './civil-date';
import type { DeadlineBounds } from './deadline-reading';
import type { Moment } from './moment';

/** What a phrase says, before its years are decided. */
export interface Claim {
  readonly relation: DeadlineRelation;
  readonly start: Moment;
  /** The second bound of a range. */
  readonly end?: Moment;
  /** The readings of one extent, the safe one first. */
  readonly bounds: (start: Span, end: Span) => readonly DeadlineBounds[];
}
