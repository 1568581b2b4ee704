/** 采纳, 部分采纳, 未采纳. */
export const OUTCOMES = ['adopted', 'partly', 'declined'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Longest reason, in UTF-16 units. */
export const MAX_REASON_CHARS = 500;

/** What became of a comment, and why. */
export interface Resolution {
  readonly outcome: Outcome;
  /** '' when none is needed. */
  readonly reason: string;
}

/** Whether what became of a comment has to be explained (L2). */
export function needsReason(outcome: Outcome): boolean {
  return outcome !== 'adopted';
}
