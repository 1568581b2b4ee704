import type { LedgerRow } from './ledger-row';

/** Civil days before the last day from which a task counts as near. */
export const NEAR_DAYS = 7;
const DAY_MS = 86_400_000;

export interface Due {
  /** The last day that counts now. */
  readonly date: string;
  /** Days from today to it, negative when it is over. */
  readonly days: number;
  readonly state: 'overdue' | 'near' | 'open';
}

/**
 * L12: how a task stands on a day; null when it has no last day.
 * @param today civil date in the workspace's zone
 */
export function dueState({ deadlines }: Pick<LedgerRow, 'deadlines'>, today: string): Due | null {
  const days = deadlines.flatMap(({ to }) => (to === null ? [] : [to])).sort();
  const date = days.find((day) => day >= today) ?? days.at(-1);
  if (date === undefined) return null;
  const left = daysBetween(today, date);
  if (Number.isNaN(left)) return null;
  return { date, days: left, state: left < 0 ? 'overdue' : left <= NEAR_DAYS ? 'near' : 'open' };
}

/** A civil date alone is read as midnight UTC: no zone takes part. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
