import type { ChipUnit } from '../../lib/draft/draft';
import type { LedgerPoint } from '../../lib/ledger/ledger-row';
import { targetFigures } from '../../lib/ledger/target-figures';
import type { FileLedger } from './ledger-of';

/** CL6: a ledger as `docs/cli.md` describes it. */
export function ledgerFacts({ file, lines }: FileLedger, date: string) {
  return {
    file,
    reference_date: date,
    rows: lines.map((line, index) => ({
      number: index + 1,
      id: line.id,
      section: pointFacts(line.section),
      point: pointFacts(line.point),
      clause: line.clause,
      task: line.task,
      figures: targetFigures(line.task),
      lead: names(line.lead),
      responsible: names(line.responsible),
      support: names(line.support),
      deadlines: line.deadlines.map(({ words, relation, from, to }) => ({
        ...{ text: words, relation, from, to },
      })),
    })),
  };
}

function pointFacts(point: LedgerPoint | null) {
  return point && { label: point.label, path: point.path, title: point.title };
}

function names(units: readonly ChipUnit[]): string[] {
  return units.map(({ name }) => name);
}
