import { type Due, dueState } from './due-state';
import { lacksDate } from './lacks-date';
import type { LedgerRow } from './ledger-row';
import type { ProgressFields } from './row-progress';

/** 红黄蓝 and 绿; always shown with a word or a shape beside it. */
export const STANDINGS = ['overdue', 'near', 'behind', 'plan', 'undated', 'done'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A row with what is known of it; without progress it counts as 未启动. */
export type StandingRow = Pick<LedgerRow, 'deadlines'> & {
  readonly progress?: Pick<ProgressFields, 'status'> | null;
};

export interface TaskStanding {
  /** overdue is red, near and behind are amber, plan is blue, undated grey, done green. */
  readonly standing: Standing;
  /** The day that counts; null without a last day, and for what is done or goes on for good. */
  readonly due: Due | null;
}

/**
 * L19: how a task stands on a day: done once 已办结; else 逾期 after its last day, near before it;
 * 滞后 stays amber also when the day is far; 长期坚持 has no day and is on plan; so is everything else for which
 * the text names a time.
 * @param today civil date in the workspace's zone
 */
export function taskStanding(row: StandingRow, today: string): TaskStanding {
  const status = row.progress?.status ?? 'unstarted';
  if (status === 'closed') return { standing: 'done', due: null };
  const due = status === 'ongoing' ? null : dueState(row, today);
  if (due?.state === 'overdue') return { standing: 'overdue', due };
  if (due?.state === 'near') return { standing: 'near', due };
  if (status === 'behind') return { standing: 'behind', due };
  return { standing: status !== 'ongoing' && lacksDate(row) ? 'undated' : 'plan', due };
}
