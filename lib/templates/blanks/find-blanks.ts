import type { CivilDate } from '../../deadlines/civil-date';
import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { placeholderName } from '../../placeholders/filled-place';
import { MAX_NAME } from '../../placeholders/notation';
import { recognise } from '../../recognise/recognise';
import type { KnownUnit } from '../../responsibility/unit-lexicon';
import type { BlankOffer, BlankPlace, FoundBlank } from './blank-offer';
import { findDates } from './find-dates';
import { findMarks } from './find-marks';
import { findNumbers } from './find-numbers';
import { findPersons, findSpeaker } from './find-persons';
import { findPlaces } from './find-places';
import { UnitNames } from './unit-names';

/** What the finder knows beside the text. */
export interface BlankContext {
  readonly speechDate: CivilDate | null;
  /** Names and aliases of the registry. */
  readonly units: readonly KnownUnit[];
}

/** A block with its wording and what is recognised in it. */
interface ReadBlock extends Pick<ReturnType<typeof recognise>, 'deadlines'> {
  readonly block: Block;
  readonly text: string;
}

/**
 * FB1: what of a finished speech the next one will say otherwise, each with all its places, in text order.
 * Filled placeholders must be open again (`emptiedBlocks`). Total, linear.
 */
export function findBlanks(blocks: readonly Block[], context: BlankContext): BlankOffer[] {
  const read = blocks.map((block) => {
    const text = blockText(block);
    return { block, text, ...recognise(text, context) };
  });
  const units = new UnitNames(
    blocks,
    read.flatMap(({ responsibilities }) => responsibilities),
    context.units,
  );
  const offers = new Map<string, BlankOffer & { places: BlankPlace[] }>();
  const names = new Set(blocks.flatMap(namesOf));
  for (const [index, one] of read.entries()) {
    for (const blank of foundIn(one, units)) {
      const { kind, start, end, asked, alone } = blank;
      const words = one.text.slice(start, end);
      const key = alone ? `${index}:${start}` : keyOf(blank, words);
      const place = { block: index, start, end };
      const known = offers.get(key);
      if (known) known.places.push(place);
      else {
        const name = freeName(blank.name, names);
        offers.set(key, { kind, words, places: [place], name, asked });
      }
    }
  }
  return [...offers.values()];
}

/** Same words are one thing; two figures only when they are called the same. */
function keyOf({ kind, name }: FoundBlank, words: string): string {
  return kind === 'number' ? `number:${name}:${words}` : `${kind}:${words}`;
}

/** What the finders found, without overlaps; the first finder wins. */
function foundIn({ block, text, deadlines }: ReadBlock, units: UnitNames): FoundBlank[] {
  const isHead = block.kind === 'title' || block.kind === 'byline';
  const found = [
    findMarks(text),
    block.kind === 'byline' ? findSpeaker(text) : [],
    isHead ? [] : findPersons(text),
    units.find(text),
    findDates(text, deadlines).map((one) =>
      block.kind === 'dateline' ? { ...one, name: '讲话日期' } : one,
    ),
    findPlaces(text),
    findNumbers(text),
  ].flat();
  const taken = closedSpans(block, text);
  const free: FoundBlank[] = [];
  for (const one of found) {
    if (taken.some(({ start, end }) => one.start < end && start < one.end)) continue;
    taken.push(one);
    free.push(one);
  }
  return free.sort((a, b) => a.start - b.start);
}

/** What is a placeholder already, and titles of documents. */
function closedSpans(
  block: Block,
  text: string,
): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const inline of block.inlines) {
    const end = start + inline.text.length;
    if (inline.type === 'chip' && inline.chip === 'placeholder') spans.push({ start, end });
    start = end;
  }
  for (const { 0: title, index } of text.matchAll(/《[^《》]{1,60}》/g)) {
    spans.push({ start: index, end: index + title.length });
  }
  return spans;
}

function namesOf({ inlines }: Block): string[] {
  return inlines.flatMap((one) =>
    one.type === 'chip' && one.chip === 'placeholder' ? [placeholderName(one)] : [],
  );
}

/** The name, or the name with the next number; taken from now on. */
function freeName(wanted: string, names: Set<string>): string {
  const base = [...wanted].slice(0, MAX_NAME - 4).join('');
  let name = base;
  for (let n = 2; names.has(name); n++) name = `${base}${n}`;
  names.add(name);
  return name;
}
