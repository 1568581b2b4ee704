import type { UnitRole } from '../draft/draft';
import type { LedgerRow } from './ledger-row';

/**
 * One task out of several (L17): everybody who is named, once and in the highest role, every day, the
 * words one after the other. The place is that of the first.
 */
export function uniteRows(row: LedgerRow, others: readonly LedgerRow[]): LedgerRow {
  const all = [row, ...others];
  const named = new Set<string>();
  const of = (role: UnitRole) =>
    all
      .flatMap((one) => one[role])
      .filter(({ name }) => !named.has(name) && named.add(name) !== undefined);
  const dates = new Map(all.flatMap((one) => one.deadlines).map((one) => [one.chipId, one]));
  return {
    ...row,
    chipIds: [...new Set(all.flatMap(({ chipIds }) => chipIds))],
    unitChips: [...new Set(all.flatMap(({ unitChips }) => unitChips))],
    clause: all.map(({ clause }) => clause).join('；'),
    task: all.map(({ task }) => task).join('；'),
    lead: of('lead'),
    responsible: of('responsible'),
    support: of('support'),
    deadlines: [...dates.values()],
  };
}
