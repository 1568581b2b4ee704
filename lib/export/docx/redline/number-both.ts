import type { Block } from '../../../draft/draft';
import type { Span } from '../body/spans';
import type { ListPlace } from '../list-counters';
import {
  countedPoints,
  formsOf,
  placePoints,
  type WordForms,
  type WordList,
  type WordNumbering,
} from '../number-points';
import type { Paragraph } from '../paragraphs';

/** The numbering of a file that holds two texts. */
export interface BothNumbering extends WordNumbering {
  /** Places of the older text; `places` are those of the newer one. */
  readonly placesBefore: ReadonlyMap<number, ListPlace>;
}

interface Text {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
}

function counted({ blocks, paragraphs }: Text) {
  return countedPoints(blocks, new Set(paragraphs.map(({ index }) => index)));
}

/**
 * R5: both texts count in the same lists where they can, so that another number alone is no change. A list
 * of the older text that starts anew is the list of the newer one that starts so, when a paragraph that
 * stayed is in both; else it is a list of its own.
 */
export function numberBoth(was: Text, now: Text, spans: readonly Span[]): BothNumbering {
  const [before, after] = [counted(was), counted(now)];
  const forms = formsOf([...after, ...before]);
  const [older, newer] = [placePoints(before, forms), placePoints(after, forms)];
  const lists: WordList[] = [...newer.lists];
  const listOf = ({ lists: all }: WordNumbering, place: ListPlace | undefined) =>
    place && all[place.numId - 1];
  const same = new Map<number, number>([[1, 1]]);
  const taken = new Set<number>([1]);
  for (const { entries, side } of spans) {
    const { was: old, now: own } = entries[0] ?? {};
    if (side !== 'both' || typeof old !== 'number' || typeof own !== 'number') continue;
    const a = listOf(older, older.places.get(old));
    const b = listOf(newer, newer.places.get(own));
    if (!a || !b || same.has(a.numId) || taken.has(b.numId) || !startAlike(a, b)) continue;
    same.set(a.numId, b.numId);
    taken.add(b.numId);
  }
  for (const list of older.lists) {
    if (same.has(list.numId)) continue;
    same.set(list.numId, lists.length + 1);
    lists.push({ ...list, numId: lists.length + 1 });
  }
  const placesBefore = new Map(
    [...older.places].map(([index, place]) => [
      index,
      { ...place, numId: same.get(place.numId) ?? 1 },
    ]),
  );
  return { ...startingInTheirLevels(forms.abstracts, lists), places: newer.places, placesBefore };
}

/**
 * R9: a list that starts anew does so in levels of its own, not by an override: LibreOffice hangs an override
 * on the first paragraph of the list, and loses it when that one goes with the changes.
 */
function startingInTheirLevels(
  abstracts: WordForms['abstracts'],
  lists: readonly WordList[],
): Pick<BothNumbering, 'abstracts' | 'lists'> {
  const all = [...abstracts];
  const own = lists.map(({ numId, abstractId, override }): WordList => {
    if (!override) return { numId, abstractId, override };
    const forms = (all[abstractId] ?? []).map((form, level) =>
      level === override.level ? { ...form, start: override.start } : form,
    );
    return { numId, abstractId: all.push(forms) - 1, override: null };
  });
  return { abstracts: all, lists: own };
}

function startAlike(a: WordList, b: WordList): boolean {
  return (
    a.abstractId === b.abstractId &&
    a.override?.level === b.override?.level &&
    a.override?.start === b.override?.start
  );
}
