/** 起草 → 征求意见 → 送审 → 定稿. */
export const STAGES = ['drafting', 'consulting', 'reviewing', 'final'] as const;
export type Stage = (typeof STAGES)[number];

/** 定稿: the text takes no more edits. */
export function isFinal(stage: Stage): boolean {
  return stage === 'final';
}

/** What keeps a text from being final, by number. */
export interface StageBlockers {
  /** Open threads. */
  readonly comments: number;
  /** Open suggestions. */
  readonly suggestions: number;
  /** 待填项 without words. */
  readonly placeholders: number;
}

/** Whether something has to be settled first, or overridden with a reason. */
export function isBlocked({ comments, suggestions, placeholders }: StageBlockers): boolean {
  return comments + suggestions + placeholders > 0;
}

/** Where a draft stands, and what keeps it from being final. */
export interface StageFacts {
  readonly stage: Stage;
  readonly round: number;
  /** Who set the stage, by name, and when (ISO 8601); null for the first one and for who is gone. */
  readonly by: string | null;
  readonly at: string | null;
  /** SHA-256 of the final text, hex; null while it is not final. */
  readonly hash: string | null;
  readonly blockers: StageBlockers;
}
