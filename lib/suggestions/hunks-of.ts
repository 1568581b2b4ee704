import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import type { Quote } from '../review/anchor';
import { pairById } from '../versions/pair-blocks';
import { spansOf, type Wording } from '../versions/spans';
import type { Token } from '../versions/tokens';
import { groupHunks } from './group-hunks';
import type { Hunk, Proposal } from './hunk';
import { movedRuns } from './moved-runs';
import { type Alignment, placeAt, placeOfRun } from './places';
import { sameBlock } from './same-block';
import { Signs } from './signs';
import { QUOTE_CHARS, type Quoted, spanHunks } from './span-hunks';

/** Remembers what was compared, so that the next comparison costs what changed meanwhile (H9). */
export type Compared = Map<
  string,
  {
    readonly olds: readonly Block[];
    readonly nows: readonly Block[];
    readonly hunks: readonly Quoted[];
  }
>;

/**
 * What was done to a text, in its new order (H1-H7): everything together makes the newer text of the older
 * one, and every part of it can be accepted or refused alone. Blocks without an id or with that of an
 * earlier one are passed over. Pure and total.
 */
export function hunksOf(
  base: readonly Block[],
  fork: readonly Block[],
  compared: Compared = new Map(),
): Proposal[] {
  const [old, now] = [identified(base), identified(fork)];
  const signs = new Signs([old, now]);
  const alignment = align(old, now, signs);
  const { oldOf, reach, headOf } = alignment;
  const runs = movedRuns(alignment);
  const runOf = now.map((_, at) => runs.findIndex(({ from, to }) => at >= from && at < to));
  const inRun = runOf.map((run) => (run < 0 ? null : run));
  const found: { hunk: Hunk; quote: Quote }[] = [];
  const joined = new Set<number>();
  for (const [index, block] of now.entries()) {
    const run = runs.find(({ from }) => from === index);
    if (run) {
      const place = placeOfRun(alignment, index, inRun);
      found.push({
        hunk: { op: 'move', runs: [{ uids: run.uids, place }] },
        quote: quoteOf(block),
      });
    }
    const from = oldOf[index] ?? null;
    if (from !== null) {
      const { newEnd, oldEnd } = reach.get(index) ?? { newEnd: index + 1, oldEnd: from + 1 };
      for (let at = from + 1; at < oldEnd; at++) joined.add(at);
      found.push(...remembered(old.slice(from, oldEnd), now.slice(index, newEnd), signs, compared));
    } else if (!headOf.has(index)) {
      const place = placeAt(alignment, index, inRun);
      found.push({ hunk: { op: 'insert', block, place }, quote: NOTHING });
    }
  }
  const stays = new Set(oldOf);
  for (const [at, block] of old.entries())
    if (!stays.has(at) && !joined.has(at))
      found.push({ hunk: { op: 'delete', block }, quote: quoteOf(block) });
  const groups = groupHunks(
    found.map(({ hunk }) => hunk),
    old,
    now,
  );
  return found.map((one, at) => ({ ...one, group: groups[at] ?? null }));
}

const NOTHING: Quote = { quote: '', prefix: '', suffix: '' };

function quoteOf(block: Block): Quote {
  return { ...NOTHING, quote: blockText(block).slice(0, QUOTE_CHARS) };
}

/** The blocks that can be told apart: with an id that no earlier one has. */
function identified(blocks: readonly Block[]): Block[] {
  const seen = new Set(['']);
  return blocks.filter(({ uid }) => !seen.has(uid) && seen.add(uid));
}

function align(old: readonly Block[], now: readonly Block[], signs: Signs): Alignment {
  const { oldOf, moved } = pairById(old, now);
  const reach = spansOf(wordingOf(old, signs), wordingOf(now, signs), oldOf, 'word');
  const headOf = new Map<number, number>();
  for (const [head, { newEnd }] of reach)
    for (let at = head; at < newEnd; at++) headOf.set(at, head);
  return { old, now, oldOf, reach, headOf, moved };
}

/** Words are read where paragraphs came or went, and once. */
function wordingOf(blocks: readonly Block[], signs: Signs): Wording {
  const known = new Map<number, readonly Token[]>();
  return {
    length: blocks.length,
    words(place) {
      const block = blocks[place];
      const words = known.get(place) ?? (block ? signs.wordsOf(block) : []);
      known.set(place, words);
      return words;
    },
  };
}

function remembered(
  olds: readonly Block[],
  nows: readonly Block[],
  signs: Signs,
  compared: Compared,
): readonly Quoted[] {
  const same = (a: readonly Block[], b: readonly Block[]) =>
    a.length === b.length && a.every((block, at) => sameBlock(block, b[at]));
  if (same(olds, nows)) return [];
  const key = nows[0]?.uid ?? '';
  const known = compared.get(key);
  if (known && same(known.olds, olds) && same(known.nows, nows)) return known.hunks;
  const hunks = spanHunks(olds, nows, signs);
  compared.set(key, { olds, nows, hunks });
  return hunks;
}
