import type { Transaction } from '@tiptap/pm/state';
import type { Phrase, PlannedChip } from '@/lib/recognise/block-phrases';
import { writeUnits } from '@/lib/responsibility/chip-units';
import { newUid } from '../blocks/new-uid';

/** A recognised phrase and where the content of its block begins in the document. */
export interface PlacedPhrase {
  readonly start: number;
  readonly phrase: Phrase;
}

/** REC4: makes phrases chips, with exactly their words. The caret stays at its character, or behind the chip. */
export function putChips(tr: Transaction, phrases: readonly PlacedPhrase[]): void {
  const chips = phrases
    .flatMap(({ start, phrase }) => phrase.chips.map((chip) => ({ start, chip })))
    .sort((a, b) => a.start + a.chip.from - (b.start + b.chip.from));
  // From the last to the first, so that the places before stay what they are.
  for (const { start, chip } of chips.reverse()) put(tr, start, chip);
}

function put(tr: Transaction, start: number, { kind, from, to, text, units }: PlannedChip): void {
  const { doc } = tr;
  const [$from, $to] = [doc.resolve(start + from), doc.resolve(start + to)];
  const marks = $from.marksAcross($to) ?? [];
  const fields = kind === 'responsibility' ? { units: writeUnits(units) } : {};
  const attrs = { id: newUid(), text, ...fields };
  tr.replaceWith($from.pos, $to.pos, doc.type.schema.node(kind, attrs, undefined, marks));
}
