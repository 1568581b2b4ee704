import {
  PROGRESS_STATUSES,
  type ProgressField,
  type ProgressStatus,
} from '@/lib/ledger/row-progress';

/** The value of a field as people read it: the name of a status, else the words. */
export function fieldWords(
  field: ProgressField,
  value: string,
  statusName: (status: ProgressStatus) => string,
): string {
  const status = field === 'status' && PROGRESS_STATUSES.find((one) => one === value);
  return status ? statusName(status) : value;
}
