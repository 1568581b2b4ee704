import { type LedgerFilter, readFilter } from '@/lib/ledger/sheet/filter-lines';
import { LINE_GROUPINGS, type LineGrouping } from '@/lib/ledger/sheet/group-lines';

/** What an address of a ledger asks for. */
export interface AskedLedger {
  readonly filter: LedgerFilter;
  readonly by: LineGrouping;
}

/** Reads `?by=unit&unit=…&standing=overdue&words=…`; what means nothing is as if it were not there. */
export function askedLedger(
  query: Readonly<Record<string, string | string[] | undefined>>,
  usual: LineGrouping,
): AskedLedger {
  const read = (name: string) => [query[name]].flat()[0] ?? '';
  const by = LINE_GROUPINGS.find((one) => one === read('by')) ?? usual;
  return { filter: readFilter(read), by };
}
