import type { LedgerPageProps } from '@/components/ledger/ledger-page';
import type { DraftLedger } from '@/lib/db/ledger/read-ledgers';
import { hangTargets } from '@/lib/ledger/hang-targets';
import { countStandings } from '@/lib/ledger/sheet/count-standings';
import { filterLines, unitsOf } from '@/lib/ledger/sheet/filter-lines';
import { groupLines } from '@/lib/ledger/sheet/group-lines';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import type { UnitBook } from '@/lib/units/unit-book';
import { unitTitles } from '@/lib/units/unit-titles';
import { ledger } from '../drafts/[id]/ledger-props';
import type { AskedLedger } from './asked-ledger';

/** So many lines are drawn; the files have all of them. */
const MAX_SHOWN = 500;

/** What the page shows of these ledgers on a day. */
export function ledgerProps(
  ledgers: readonly DraftLedger[],
  { filter, by }: AskedLedger,
  { path, today, book }: { readonly path: string; readonly today: string; readonly book: UnitBook },
): Omit<LedgerPageProps, 'title' | 'asOf' | 'several'> {
  const all = ledgers.flatMap(({ lines }) => lines);
  const ofDraft = filter.draft === '' ? all : all.filter(({ draft }) => draft.id === filter.draft);
  const found = filterLines(all, filter, today, book);
  const shown = found.slice(0, MAX_SHOWN);
  const asked = ledgers.filter(({ id }) => filter.draft === '' || filter.draft === id);
  return {
    view: { path, by, filter },
    choices: {
      units: unitChoices(ofDraft, book),
      drafts: ledgers.filter(({ lines }) => lines.length > 0).map(({ id, name }) => ({ id, name })),
    },
    counts: countStandings(ofDraft, today),
    total: ofDraft.length,
    found: found.length,
    shown: shown.length,
    groups: groupLines(shown, by, today, book),
    today,
    gone: asked
      .filter(({ gone }) => gone.length > 0)
      .map(({ id, name, gone, lines }) => ({
        ...{ draft: { id, name }, gone, targets: hangTargets(lines) },
      })),
    editing: {
      actions: ledger,
      writable: ledgers.filter(({ mayWrite }) => mayWrite).map(({ id }) => id),
    },
  };
}

/** The units of some lines, those with the most tasks first. */
function unitChoices(lines: readonly LedgerLine[], book: UnitBook): string[] {
  const counts = new Map<string, number>();
  const titles = lines.flatMap(unitsOf).map(unitTitles(book));
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([title]) => title);
}
