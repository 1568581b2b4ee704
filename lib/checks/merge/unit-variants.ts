import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { unitKind } from '../../responsibility/unit-endings';
import type { Place } from './place';
import { type TermVariant, variantOf } from './term-variant';

/** An area, two to nine signs that cannot stand between units, and an ending. */
const NAME =
  /(?<![全各本我城都股楼门超])([省市县区州])(?![场民容值别域间委级直内外长])((?:(?![省市县区州的和与及由对在等把将向为各全要是])\p{sc=Han}){2,9}?)(委员会|局|厅|委|办(?![公法理事学好成]))/gu;

/** MG3: names without the registry that look like one unit. */
export function unitVariants(
  blocks: readonly Block[],
  known: { readonly has: (name: string) => boolean },
): TermVariant[] {
  const groups = new Map<string, Map<string, Place[]>>();
  for (const block of blocks) {
    for (const match of blockText(block).matchAll(NAME)) {
      const [text, area = '', middle = '', ending = ''] = match;
      if (known.has(text) || unitKind(text) !== 'named' || middle.length < 2) continue;
      const key = area + ending.slice(0, 1);
      const names = groups.get(key) ?? new Map<string, Place[]>();
      groups.set(key, names);
      const places = names.get(text) ?? [];
      names.set(text, places);
      places.push({ uid: block.uid, start: match.index, end: match.index + text.length, text });
    }
  }
  return [...groups.values()].flatMap(pairsAlike);
}

function pairsAlike(names: ReadonlyMap<string, Place[]>): TermVariant[] {
  // Sorted by first two signs: only names that begin alike are compared.
  const byStart = new Map<string, string[]>();
  for (const name of names.keys()) {
    const start = name.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), name]);
  }
  return [...byStart.values()].flatMap((list) => {
    const sorted = list.sort((a, b) => b.length - a.length);
    const [longest = ''] = sorted;
    const alike = sorted.filter((name) => isWithin(coreOf(name), longest));
    return (
      variantOf(
        'unit',
        alike.flatMap((name) => names.get(name) ?? []),
      ) ?? []
    );
  });
}

function coreOf(name: string): string {
  return name.replace(/委员会$/, '委');
}

/** Whether the signs of one name stand in the other in the same order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at >= short.length;
}
