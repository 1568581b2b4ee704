import type { Block, BlockAttrs } from '../draft/draft';
import { type Quote, quoteOf } from '../review/anchor';
import { diffTokens } from '../versions/diff-tokens';
import type { Token } from '../versions/tokens';
import type { AttrsHunk, ChipHunk, FieldValue, TextHunk } from './hunk';
import { sameEnds } from './same-ends';
import { plain, type Signs } from './signs';
import {
  attrsOf,
  marksOf,
  partsOf,
  partTokens,
  sameToken,
  type TextToken,
  wordingOf,
} from './text-tokens';

/** Longest quote; what goes is in the change itself. */
export const QUOTE_CHARS = 200;

type SpanHunk = TextHunk | AttrsHunk | ChipHunk;
export interface Quoted {
  readonly hunk: SpanHunk;
  readonly quote: Quote;
}

type Unit = readonly TextToken[];

/** Whether two units are the same in every respect (应当在 → 必须在 leaves 应当 → 必须). */
function alike(a: Unit | undefined, b: Unit | undefined): boolean {
  const [one, other] = [a?.[0], b?.[0]];
  if (a?.length !== 1 || b?.length !== 1 || !sameToken(one, other)) return false;
  return marksOf(one) === marksOf(other);
}

/** Some blocks as one line: a unit is a character, a chip or a break. */
interface Line {
  readonly units: readonly Unit[];
  readonly words: readonly Token[];
  /** Unit at which the content of each block begins. */
  readonly starts: readonly number[];
}

function lineOf(blocks: readonly Block[], signs: Signs): Line {
  const units: TextToken[][] = [];
  const words: Token[] = [];
  const starts: number[] = [];
  for (const [at, block] of blocks.entries()) {
    if (at > 0) {
      const { uid } = block;
      units.push(partTokens([{ type: 'break', uid, attrs: attrsOf(block) }]));
      words.push(plain(signs.of(`break ${uid}`)));
    }
    starts.push(units.length);
    units.push(...partTokens(block.inlines).map((token) => [token]));
    words.push(...signs.wordsOf(block));
  }
  return { units, words, starts };
}

/**
 * What became of one block and those joined to it, in the block and those split from it: words, breaks,
 * marks (H2), fields of chips that stay (H4) and attributes of the block (H3).
 */
export function spanHunks(
  olds: readonly Block[],
  nows: readonly Block[],
  signs: Signs,
): readonly Quoted[] {
  const [head, now] = [olds[0], nows[0]];
  if (!head || !now) return [];
  const hunks: Quoted[] = [];
  const [old, next] = [lineOf(olds, signs), lineOf(nows, signs)];
  const attrs = attrsHunk(head, now);
  const text = old.units.map((unit) => wordingOf(unit));
  if (attrs) {
    const line = wordingOf(partTokens(head.inlines));
    hunks.push({
      hunk: attrs,
      quote: { quote: line.slice(0, QUOTE_CHARS), prefix: '', suffix: '' },
    });
  }
  const take = (oldFrom: number, oldTo: number, newFrom: number, newTo: number) => {
    if (oldFrom === oldTo && newFrom === newTo) return;
    const { before, behind } = sameEnds(
      old.units.slice(oldFrom, oldTo),
      next.units.slice(newFrom, newTo),
      alike,
      (unit) => unit?.[0],
    );
    const [from, to] = [oldFrom + before, oldTo - behind];
    const [nowFrom, nowTo] = [newFrom + before, newTo - behind];
    const block = old.starts.findLastIndex((start) => start <= from);
    hunks.push({
      hunk: {
        op: 'text',
        uid: olds[block]?.uid ?? '',
        start: from - (old.starts[block] ?? 0),
        del: partsOf(old.units.slice(from, to).flat()),
        ins: partsOf(next.units.slice(nowFrom, nowTo).flat()),
      },
      quote: quoteAt(text, from, to),
    });
  };
  let [i, j, gone, come] = [0, 0, 0, 0];
  for (const { kind, text: words } of diffTokens(old.words, next.words, 'word')) {
    if (kind === 'del') i += words.length;
    else if (kind === 'ins') j += words.length;
    else {
      take(gone, i, come, j);
      for (const [from, to] of otherMarks(old, next, i, j, words.length))
        take(i + from, i + to, j + from, j + to);
      for (let at = 0; at < words.length; at++) {
        const block = olds[old.starts.findLastIndex((start) => start <= i + at)]?.uid ?? '';
        for (const hunk of chipHunks(old.units[i + at]?.[0], next.units[j + at]?.[0], block))
          hunks.push({ hunk, quote: quoteAt(text, i + at, i + at + 1) });
      }
      [i, j] = [i + words.length, j + words.length];
      [gone, come] = [i, j];
    }
  }
  take(gone, i, come, j);
  return hunks;
}

function quoteAt(text: readonly string[], from: number, to: number): Quote {
  const before = text.slice(Math.max(0, from - 32), from).join('');
  const quote = text.slice(from, to).join('').slice(0, QUOTE_CHARS);
  const after = text.slice(to, to + 32).join('');
  const start = before.length;
  return quoteOf(before + quote + after, { start, end: start + quote.length });
}

/** Stretches of what is the same whose characters are marked otherwise. */
function otherMarks(
  old: Line,
  now: Line,
  i: number,
  j: number,
  length: number,
): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (marksOf(old.units[i + at]?.[0]) === marksOf(now.units[j + at]?.[0])) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

function chipHunks(
  old: TextToken | undefined,
  now: TextToken | undefined,
  uid: string,
): readonly ChipHunk[] {
  if (old?.t !== 'chip' || now?.t !== 'chip') return [];
  const [before, after] = [valuesOf(old), valuesOf(now)];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return fields.flatMap((field): ChipHunk[] => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ op: 'chip', uid, id: now.chip.id, field, before: was, after: is }];
  });
}

function valuesOf({ chip }: TextToken & { t: 'chip' }): Readonly<Record<string, FieldValue>> {
  return { ...chip.fields, text: chip.text };
}

function attrsHunk(before: Block, after: Block): AttrsHunk | null {
  const [was, is] = [attrsOf(before), attrsOf(after)];
  const names = (Object.keys(is) as (keyof BlockAttrs)[]).filter((name) => was[name] !== is[name]);
  if (names.length === 0) return null;
  const only = (attrs: BlockAttrs) => Object.fromEntries(names.map((name) => [name, attrs[name]]));
  return { op: 'attrs', uid: after.uid, before: only(was), after: only(is) };
}
