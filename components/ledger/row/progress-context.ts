import type { LedgerActions } from './ledger-actions';

/** What the parts of a row need that show and change what is kept beside the text. */
export interface ProgressContext {
  readonly draftId: string;
  readonly actions: LedgerActions;
  /** Whether progress and hand work may be written here. */
  readonly may: boolean;
  /** Reads what the server has now; the others are told by it. */
  readonly refresh: () => void;
}
