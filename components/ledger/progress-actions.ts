import type { ReturnedRow, TakenRow } from '@/lib/ledger/sheet/plan-return';
import type { ActResult } from '../forms/act';

/** What the import of progress asks of the server. */
export interface ProgressActions {
  readonly preview: (
    data: FormData,
  ) => Promise<ActResult & { readonly rows?: readonly ReturnedRow[] }>;
  readonly take: (rows: TakenRow[]) => Promise<ActResult & { readonly written?: number }>;
}
