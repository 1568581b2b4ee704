import { datesOf } from './block-rows';
import { unitChips } from './governing-units';
import type { LedgerRow } from './ledger-row';
import { type LedgerText, makeRow, type Stretch } from './make-row';
import { type BlockReading, readBlock } from './read-block';
import type { TailStretch } from './tails-of';
import { toldBefore } from './told-before';

/** L7: a tail makes a row of its own unless clauses have taken over all that it says. */
export function tailRow(text: LedgerText, tail: TailStretch): LedgerRow | null {
  if (!tail.alone) return null;
  const deadlines = datesOf(tail);
  const unitsTold = tail.units.length === 0 || text.used.has(tail.units);
  const datesTold = deadlines.length === 0 || text.used.has(tail.chips);
  if (unitsTold && datesTold) return null;
  const block = text.blocks[tail.block];
  const own = block && readBlock(block);
  if (!own?.tail) return null;
  const { start, end } = own.tail;
  const told = start > 0 ? toldBefore(own, own.tail) : null;
  return makeRow(text, {
    about: told ? { block: tail.block, ...told } : toldAbove(text, tail, own),
    anchor: { block: tail.block, start: told ? told.start : start, end },
    chips: tail.chips,
    units: tail.units,
    unitChips: unitChips(tail.chips),
    deadlines,
  });
}

/** A line of labels speaks of the last block before it that says something. */
function toldAbove({ blocks }: LedgerText, tail: TailStretch, own: BlockReading): Stretch {
  for (let at = tail.block - 1; at >= tail.from; at--) {
    const block = blocks[at];
    const reading = block && readBlock(block);
    if (reading && !reading.tail?.line && reading.words.text !== '') {
      return { block: at, start: 0, end: reading.words.text.length };
    }
  }
  return { block: tail.block, start: 0, end: own.words.text.length };
}
