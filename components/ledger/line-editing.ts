import type { LedgerActions } from './row/ledger-actions';

/** How the lines of a page are changed. */
export interface LineEditing {
  readonly actions: LedgerActions;
  /** The drafts in which the person may write progress. */
  readonly writable: readonly string[];
}
