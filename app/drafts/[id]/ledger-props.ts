import type { LedgerActions } from '@/components/ledger/row/ledger-actions';
import {
  checkLedgerRow,
  handleRow,
  hangProgress,
  readProgress,
  rowHistory,
  unhandleRow,
  writeProgress,
} from './ledger-actions';

/** What the ledger asks of the server, in the panel and on its pages. */
export const ledger: LedgerActions = {
  checkLedgerRow,
  handleRow,
  hangProgress,
  readProgress,
  rowHistory,
  unhandleRow,
  writeProgress,
};
