import type * as Y from 'yjs';
import { edited } from '../../suggestions/edits';
import { fitHunk } from '../../suggestions/fit-hunk';
import type { Spot } from '../../suggestions/fit-text';
import { hunksOf } from '../../suggestions/hunks-of';
import { otherWords } from '../../suggestions/other-words';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { SentRow } from '../../suggestions/plan-sync';
import { blocksOf, type TextToken, wordingOf } from '../../suggestions/text-tokens';
import { tokensNow } from './doc-now';
import type { PinnedProposal } from './fork';
import { pinHunks, spotsOf } from './pin-hunk';

/** A stretch of the text that somebody would say otherwise. */
export interface Rewording<Row> {
  readonly spot: Spot;
  /** What the text says. */
  readonly old: string;
  /** What the same person suggests there already; else the same. */
  readonly now: string;
  /** The rows that suggest it: the new wording takes their place. */
  readonly rows: readonly Row[];
  /** Tokens of the stretch with those on it. */
  readonly tokens: readonly TextToken[];
}

type OwnRow = PinnedHunk & Pick<SentRow, 'groupId'>;

/**
 * What is to be said otherwise in a range of the text (K6); null without words in it. Own suggestions that
 * touch the range are taken along whole, those that belong to a group are left alone.
 */
export function rewordingAt<Row extends OwnRow>(
  doc: Y.Doc,
  range: Spot,
  own: readonly Row[],
): Rewording<Row> | null {
  const tokens = tokensNow(doc);
  let { from, to } = withoutEnds(tokens, range);
  if (from >= to) return null;
  const spots = spotsOf(doc, own, () => null);
  const rows: { row: Row; spot: Spot }[] = [];
  for (const [at, row] of own.entries()) {
    const spot = spots[at];
    if (!spot || row.groupId !== null || spot.from > to || spot.to < from) continue;
    if (spot.from < spot.to && (spot.from === to || spot.to === from)) continue;
    if (fitHunk(tokens, row.hunk, spot).state === 'fits') rows.push({ row, spot });
  }
  for (const { spot } of rows) [from, to] = [Math.min(from, spot.from), Math.max(to, spot.to)];
  let line = tokens;
  for (const { row, spot } of rows.sort((a, b) => b.spot.from - a.spot.from)) {
    const fit = fitHunk(line, row.hunk, spot);
    if (fit.state === 'fits') for (const edit of fit.edits) line = edited(line, edit);
  }
  const end = to + line.length - tokens.length;
  return {
    spot: { from, to },
    old: wordingOf(tokens.slice(from, to)),
    now: wordingOf(line.slice(from, end)),
    rows: rows.map(({ row }) => row),
    tokens: line.slice(from, end),
  };
}

/** The changes of the text that say `words` there, with their places (K6). */
export function rewordingHunks(
  doc: Y.Doc,
  { spot: { from, to }, tokens: line }: Rewording<unknown>,
  words: string,
  newUid: () => string,
): PinnedProposal[] {
  const tokens = tokensNow(doc);
  let open = from - 1;
  while (open >= 0 && tokens[open]?.t !== 'open') open--;
  const opening = tokens[open];
  if (opening?.t !== 'open') return [];
  const made = otherWords(line, words, (before) => {
    const { attrs } = before.findLast(isOpen) ?? opening;
    return [{ t: 'close' }, { t: 'open', uid: newUid(), attrs: { ...attrs, src: null } }];
  });
  const fork = tokens.slice(0, from).concat(made, tokens.slice(to));
  const found = hunksOf(blocksOf(tokens), blocksOf(fork));
  const pinned = pinHunks(
    doc,
    tokens,
    found.map(({ hunk }) => hunk),
  );
  return found.map((one, at) => ({ start: null, end: null, ...pinned[at], ...one }));
}

function isOpen(token: TextToken): token is Extract<TextToken, { t: 'open' }> {
  return token.t === 'open';
}

/** A selection that reaches over the edge of a block into the next one speaks of its words alone. */
function withoutEnds(tokens: readonly TextToken[], { from, to }: Spot): Spot {
  const isWord = (at: number) => tokens[at]?.t === 'char' || tokens[at]?.t === 'chip';
  let [start, end] = [Math.max(0, from), Math.min(to, tokens.length)];
  while (start < end && !isWord(start)) start++;
  while (end > start && !isWord(end - 1)) end--;
  return { from: start, to: end };
}
