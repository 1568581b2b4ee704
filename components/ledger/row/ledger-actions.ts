import type { HandWork } from '@/lib/ledger/hand-work';
import type { LedgerHistoryEntry } from '@/lib/ledger/ledger-feed';
import type { RowBasis } from '@/lib/ledger/row-basis';
import type { ProgressField, ProgressFields, RowProgress } from '@/lib/ledger/row-progress';
import type { ActResult, Answer } from '../../forms/act';

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
  /** The progress of a row as it is now. */
  readonly readProgress: (input: OfRow) => Promise<Answer<RowProgress | null>>;
  /** Progress goes from one row to another that has none. */
  readonly hangProgress: (input: {
    readonly draftId: string;
    readonly fromId: string;
    readonly toId: string;
    readonly basis: RowBasis;
  }) => Promise<ActResult>;
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
