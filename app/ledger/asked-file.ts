import { LEDGER_FORMATS, type LedgerFormat } from '@/lib/export/ledger/ledger-file';
import { type LedgerFilter, readFilter } from '@/lib/ledger/sheet/filter-lines';
import { AppError } from '@/lib/result/app-error';

/** The filter of a download and its kind. Throws `not-found` for a kind that does not exist. */
export function askedFile(
  request: Request,
  format: string,
): { format: LedgerFormat; filter: LedgerFilter } {
  const known = LEDGER_FORMATS.find((one) => one === format);
  if (!known) throw new AppError('not-found');
  const { searchParams } = new URL(request.url);
  return { format: known, filter: readFilter((name) => searchParams.get(name) ?? '') };
}
