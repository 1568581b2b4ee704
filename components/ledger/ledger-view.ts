import type { LedgerFilter } from '@/lib/ledger/sheet/filter-lines';
import type { LineGrouping } from '@/lib/ledger/sheet/group-lines';

/** What of a ledger is on the page, and the address of the page. */
export interface LedgerView {
  /** `/ledger` or `/drafts/ID/ledger`. */
  readonly path: string;
  readonly by: LineGrouping;
  readonly filter: LedgerFilter;
}

/** The address of a view, with something in it changed. */
export function viewHref(
  { path, by, filter }: LedgerView,
  change: Partial<LedgerFilter> & { readonly by?: LineGrouping } = {},
): string {
  const query = queryOf({ by, ...filter, ...change });
  return query === '' ? path : `${path}?${query}`;
}

/** The address of a download of what is shown. */
export function fileHref({ path, filter }: LedgerView, format: string): string {
  const query = queryOf(filter);
  return `${path}/${format}${query === '' ? '' : `?${query}`}`;
}

function queryOf(values: Readonly<Record<string, string>> | LedgerFilter): string {
  const entries = Object.entries(values).filter(([, value]) => value !== '');
  return new URLSearchParams(entries).toString();
}
