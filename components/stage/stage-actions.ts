import type { Stage, StageFacts } from '@/lib/review/stage';
import type { ActResult, Answer } from '../forms/act';

/** What the stage asks of the server. */
export interface StageActions {
  readonly read: (draftId: string) => Promise<Answer<StageFacts>>;
  readonly set: (draftId: string, change: StageChange) => Promise<ActResult>;
}

export interface StageChange {
  /** The stage that the person sees. */
  readonly from: Stage;
  readonly to: Stage;
  /** Why it becomes final although something is open. */
  readonly reason: string;
}
