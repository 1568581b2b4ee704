import { type Standing, taskStanding } from '../task-standing';
import type { LedgerLine } from './ledger-line';

/** S2: how many tasks stand how on a day (civil date); each counts once. */
export function countStandings(
  lines: readonly LedgerLine[],
  today: string,
): Record<Standing, number> {
  const counts: Record<Standing, number> = {
    overdue: 0,
    near: 0,
    behind: 0,
    plan: 0,
    undated: 0,
    done: 0,
  };
  for (const line of lines) counts[standingOf(line, today)]++;
  return counts;
}

/** How one task stands. */
export function standingOf(line: LedgerLine, today: string): Standing {
  return taskStanding(line, today).standing;
}
