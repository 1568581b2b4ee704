import type { Draft } from '../draft/draft';
import { blockRows } from './block-rows';
import type { LedgerRow } from './ledger-row';
import { pointsOf } from './points-of';
import { readBlock } from './read-block';
import { tailRow } from './tail-row';
import { tailsFor, tailsOf } from './tails-of';

/**
 * The task ledger of a draft (SPEC.md): one row per clause with a responsibility or deadline chip, in
 * the order of the text. Blocks are read once for as long as the same objects are given again, so that
 * an update after a keystroke costs little. Pure, total.
 * @param labels the number of every block, as `lib/numbering` makes them; null = none
 */
export function ledgerRows(
  {
    meta,
    blocks,
  }: Pick<Draft, 'blocks'> & { readonly meta: Pick<Draft['meta'], 'speechDate' | 'region'> },
  labels: readonly (string | null)[],
): LedgerRow[] {
  const { places, parents } = pointsOf(blocks);
  const tails = tailsOf(blocks, places);
  const text = { blocks, labels, places, parents, dates: meta, used: new Set<object>() };
  const rows: { at: number; row: LedgerRow }[] = [];
  for (const [index, block] of blocks.entries()) {
    const { clauses } = readBlock(block);
    if (clauses.length === 0) continue;
    for (const row of blockRows(text, index, tailsFor(tails, index))) rows.push({ at: index, row });
  }
  for (const tail of tails) {
    const row = tailRow(text, tail);
    if (row) rows.push({ at: tail.block, row });
  }
  rows.sort((a, b) => a.at - b.at || a.row.anchor.from - b.row.anchor.from);
  return distinct(rows.map(({ row }) => row));
}

/** Ids are distinct even in a damaged text in which two chips have one id. */
function distinct(rows: readonly LedgerRow[]): LedgerRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    let id = row.id;
    for (let n = 2; seen.has(id); n++) id = `${row.id}~${n}`;
    seen.add(id);
    return id === row.id ? row : { ...row, id };
  });
}
