import type { LedgerTask } from '../ledger-view';

/** A task of the ledger with its draft: a line of the page and of the files. */
export interface LedgerLine extends LedgerTask {
  readonly draft: { readonly id: string; readonly name: string };
}
