import type { HandledRow } from '../handled-rows';
import type { ProgressFields } from '../row-progress';

/** A task of the ledger with its draft and its progress: a line of the page and of the files. */
export interface LedgerLine extends HandledRow {
  readonly draft: { readonly id: string; readonly name: string };
  /** `version` counts its changes; 0 = nobody has written anything. */
  readonly progress: ProgressFields & { readonly version: number };
  /** The text is no longer what somebody last confirmed, or what was done by hand. */
  readonly stale: boolean;
}
