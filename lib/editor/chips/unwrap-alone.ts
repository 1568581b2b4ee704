import type { Transaction } from '@tiptap/pm/state';
import type { ChipUnit } from '@/lib/draft/draft';
import { readUnits } from '@/lib/responsibility/chip-units';
import { splitWords } from '@/lib/responsibility/split-words';
import type { MakeContext } from './make-context';
import { unwrapAt } from './unwrap-at';

/**
 * Chips of a kind within a range become their words again, so that a new one takes them in; not when a
 * chip of another kind stands between. Returns the range now and the units that the chips had.
 */
export function unwrapAlone(
  tr: Transaction,
  range: { readonly from: number; readonly to: number },
  kind: string,
): { from: number; to: number; units: ChipUnit[] } {
  const found: { pos: number; units: ChipUnit[] }[] = [];
  let others = false;
  tr.doc.nodesBetween(range.from, range.to, (node, pos) => {
    if (node.isInline && !node.isText) {
      if (node.type.name === kind) {
        found.push({ pos, units: readUnits(node.attrs) });
      } else others = true;
    }
    return node.isBlock;
  });
  if (others) return { ...range, units: [] };
  let { to } = range;
  for (const { pos } of [...found].reverse()) to += unwrapAt(tr, pos) - 1;
  return { from: range.from, to, units: found.flatMap(({ units }) => units) };
}

/** The units that words name; what a person had said of one of them before stays said. */
export function unitsOfWords(
  words: string,
  said: readonly ChipUnit[],
  { known }: Pick<MakeContext, 'known'>,
): ChipUnit[] {
  return splitWords(words, known).map(
    (unit) => said.find(({ name }) => name === unit.name) ?? unit,
  );
}
