import type { Block, ChipInline, Inline } from '../../draft/draft';
import { type AskedFor, writeAsked } from '../../placeholders/asked-for';
import type { BlankOffer, BlankPlace } from './blank-offer';

/** An offer that somebody took, under the name and type that he gave it. */
export type ChosenBlank = Pick<BlankOffer, 'places' | 'name' | 'asked'>;

/**
 * FB8: the speech with the chosen words as open placeholders. A chip with such words in it becomes words, for nothing can
 * be open inside one. Two with one name are one placeholder with the first one's type (PL5).
 * @param newId makes a fresh id on each call
 */
export function putBlanks(
  blocks: readonly Block[],
  chosen: readonly ChosenBlank[],
  newId: () => string,
): Block[] {
  const asked = new Map<string, AskedFor>();
  const byBlock = new Map<number, (BlankPlace & { readonly name: string })[]>();
  for (const { places, name, asked: wanted } of chosen) {
    if (!asked.has(name)) asked.set(name, wanted);
    for (const place of places) {
      const list = byBlock.get(place.block) ?? [];
      list.push({ ...place, name });
      byBlock.set(place.block, list);
    }
  }
  return blocks.map((block, index) => {
    const places = byBlock.get(index);
    if (!places) return block;
    const open = (name: string, marks: Inline['marks']): ChipInline => ({
      type: 'chip',
      chip: 'placeholder',
      id: newId(),
      text: name,
      fields: fieldsOf(asked.get(name)),
      marks,
    });
    places.sort((a, b) => a.start - b.start);
    return { ...block, inlines: withOpen(block.inlines, places, open) };
  });
}

function withOpen(
  inlines: readonly Inline[],
  places: readonly (BlankPlace & { readonly name: string })[],
  open: (name: string, marks: Inline['marks']) => ChipInline,
): Inline[] {
  const out: Inline[] = [];
  let from = 0;
  let next = 0;
  /** Up to here words are in a placeholder already. */
  let until = 0;
  for (const inline of inlines) {
    const to = from + inline.text.length;
    const { text, marks } = inline;
    const untouched = from >= until && (places[next]?.start ?? to) >= to;
    if (untouched) {
      out.push(inline);
      from = to;
      continue;
    }
    const plain = (start: number, end: number) => {
      if (end > start)
        out.push({ type: 'text', text: text.slice(start - from, end - from), marks });
    };
    let at = Math.max(from, until);
    for (let place = places[next]; place && place.start < to; place = places[++next]) {
      if (place.start < until) continue;
      plain(at, place.start);
      out.push(open(place.name, marks));
      until = place.end;
      at = Math.max(at, until);
    }
    plain(at, to);
    from = to;
  }
  return out;
}

function fieldsOf(asked: AskedFor | undefined): ChipInline['fields'] {
  if (!asked) return {};
  return Object.fromEntries(
    Object.entries(writeAsked(asked)).filter(([, value]) => value !== null),
  );
}
