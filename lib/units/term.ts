import type { CivilDate } from '../deadlines/civil-date';

/** How long a unit exists or a name is used: first and last day, both inclusive; null = open. */
export interface Term {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export const ALWAYS: Term = { from: null, to: null };

/** How a term stands to a day. */
export type Standing = 'in-force' | 'not-yet' | 'no-longer';

/** UB4: how a term stands to a day; without a day everything is in force. */
export function standingOn({ from, to }: Term, day: CivilDate | null): Standing {
  if (day === null) return 'in-force';
  if (from !== null && day < from) return 'not-yet';
  return to !== null && day > to ? 'no-longer' : 'in-force';
}

export function isOpen({ from, to }: Term): boolean {
  return from === null && to === null;
}

export function sameTerm(a: Term, b: Term): boolean {
  return a.from === b.from && a.to === b.to;
}

/** A term that ends before it begins is none. */
export function isBackwards({ from, to }: Term): boolean {
  return from !== null && to !== null && to < from;
}
