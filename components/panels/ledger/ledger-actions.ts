import type { HandWork } from '@/lib/ledger/hand-work';
import type { LedgerHistoryEntry } from '@/lib/ledger/ledger-feed';
import type { RowBasis } from '@/lib/ledger/row-basis';
import type { ProgressField, ProgressFields } from '@/lib/ledger/row-progress';
import type { ActResult } from '../../forms/act';

interface OfRow {
  readonly draftId: string;
  readonly rowId: string;
}

/** Somebody's words that were replaced without having been seen. */
export interface UnseenWords {
  readonly field: ProgressField;
  readonly before: string;
  readonly after: string;
  readonly beforeByName: string;
}

interface Written {
  /** Of the row after it. */
  readonly version: number;
  readonly unseen: readonly UnseenWords[];
}

/** Server actions of the ledger: what is kept beside the text. */
export interface LedgerActions {
  readonly writeProgress: (
    input: OfRow & {
      readonly seen: number;
      readonly fields: Partial<ProgressFields>;
      readonly basis: RowBasis;
    },
  ) => Promise<ActResult & { readonly written?: Written }>;
  readonly checkLedgerRow: (input: OfRow & { readonly basis: RowBasis }) => Promise<ActResult>;
  readonly handleRow: (input: {
    readonly draftId: string;
    readonly work: HandWork;
  }) => Promise<ActResult>;
  readonly unhandleRow: (input: OfRow) => Promise<ActResult>;
  readonly rowHistory: (
    input: OfRow,
  ) => Promise<ActResult & { readonly entries?: readonly LedgerHistoryEntry[] }>;
}
