import type { Block } from '../../draft/draft';
import type { Place } from './place';
import { type Sentence, sentencesOf } from './sentences';

export interface RepeatedSentence {
  readonly kind: 'repeated';
  /** Word for word, or nearly. */
  readonly same: boolean;
  readonly places: readonly Place[];
}

const MIN_SAME = 12;
const MIN_NEAR = 20;
const GRAM = 4;
/** Share of the runs of both sentences that are in both. */
const NEAR = 0.8;
/** A run in more sentences than this is a turn of speech, and pairs would be many. */
const MAX_SHARED = 8;

/** MG1: sentences that the text says twice. */
export function repeatedSentences(blocks: readonly Block[]): RepeatedSentence[] {
  const groups = new Map<string, Sentence[]>();
  for (const sentence of sentencesOf(blocks)) {
    if (sentence.signs.length < MIN_SAME) continue;
    const group = groups.get(sentence.signs);
    if (group) group.push(sentence);
    else groups.set(sentence.signs, [sentence]);
  }
  const found: RepeatedSentence[] = [];
  for (const places of groups.values()) {
    if (inTwoBlocks(places)) found.push(finding(true, places));
  }
  const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
  for (const pair of nearPairs(firsts.filter(({ signs }) => signs.length >= MIN_NEAR))) {
    if (inTwoBlocks(pair)) found.push(finding(false, pair));
  }
  return found;
}

function inTwoBlocks(places: readonly Place[]): boolean {
  return places.some(({ uid }) => uid !== places[0]?.uid);
}

function finding(same: boolean, sentences: readonly Sentence[]): RepeatedSentence {
  const places = sentences.map(({ uid, start, end, text }) => ({ uid, start, end, text }));
  return { kind: 'repeated', same, places };
}

function nearPairs(sentences: readonly Sentence[]): Sentence[][] {
  const grams = sentences.map(({ signs }) => gramsOf(signs));
  const holders = new Map<string, number[]>();
  for (const [index, set] of grams.entries()) {
    for (const gram of set) {
      const list = holders.get(gram);
      if (list) list.push(index);
      else holders.set(gram, [index]);
    }
  }
  const pairs: Sentence[][] = [];
  for (const [index, set] of grams.entries()) {
    const shared = new Map<number, number>();
    for (const gram of set) {
      const list = holders.get(gram) ?? [];
      if (list.length > MAX_SHARED) continue;
      for (const other of list) {
        if (other > index) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of shared) {
      const both = set.size + (grams[other]?.size ?? 0);
      const [a, b] = [sentences[index], sentences[other]];
      if (a && b && (2 * count) / both >= NEAR) pairs.push([a, b]);
    }
  }
  return pairs;
}

function gramsOf(signs: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= signs.length; at++) grams.add(signs.slice(at, at + GRAM));
  return grams;
}
