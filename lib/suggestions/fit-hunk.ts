import type { BlockAttrs } from '../draft/draft';
import type { Edit } from './edits';
import { fitMove } from './fit-move';
import { fitText, type Spot } from './fit-text';
import type { AttrsHunk, ChipHunk, DeleteHunk, Hunk, InsertHunk } from './hunk';
import { blockRanges, placeBefore } from './lines';
import { findPlace } from './places';
import {
  attrsOf,
  blocksOf,
  partTokens,
  sameTokens,
  type TextToken,
  textTokens,
  wordingOf,
} from './text-tokens';

/**
 * What a change is on a text that went on meanwhile (F1-F6).
 * - `fits`: the edits, one after the other, and the change that takes them back.
 * - `there`: the text says it already.
 * - `changed`: it says something else where the change was suggested; `current` is what.
 * - `gone`: the place is not there any more.
 */
export type Fit =
  | { readonly state: 'fits'; readonly edits: readonly Edit[]; readonly inverse: Hunk }
  | { readonly state: 'there' }
  | { readonly state: 'changed'; readonly current: string }
  | { readonly state: 'gone' };

const THERE: Fit = { state: 'there' };
const GONE: Fit = { state: 'gone' };

/**
 * @param spot where the words of a text hunk are now; null = nowhere. Everything else goes by ids
 * @param partly what is there already by a first half of the change is not put in twice (F6)
 */
export function fitHunk(
  tokens: readonly TextToken[],
  hunk: Hunk,
  spot: Spot | null,
  partly = false,
): Fit {
  switch (hunk.op) {
    case 'text':
      return spot ? fitText(tokens, hunk, spot, partly) : GONE;
    case 'attrs':
      return fitAttrs(tokens, hunk);
    case 'chip':
      return fitChip(tokens, hunk);
    case 'insert':
      return fitInsert(tokens, hunk);
    case 'delete':
      return fitDelete(tokens, hunk);
    case 'move':
      return fitMove(tokens, hunk);
  }
}

function fitAttrs(tokens: readonly TextToken[], hunk: AttrsHunk): Fit {
  const at = tokens.findIndex((token) => token.t === 'open' && token.uid === hunk.uid);
  const token = tokens[at];
  if (token?.t !== 'open') return GONE;
  const names = Object.keys(hunk.after) as (keyof BlockAttrs)[];
  const left = names.filter((name) => token.attrs[name] !== hunk.after[name]);
  if (left.length === 0) return THERE;
  if (left.some((name) => token.attrs[name] !== hunk.before[name])) {
    const current = left.map((name) => `${name}=${token.attrs[name]}`).join(' ');
    return { state: 'changed', current };
  }
  const only = (attrs: Partial<BlockAttrs>) =>
    Object.fromEntries(left.map((name) => [name, attrs[name]]));
  const [before, after] = [only(hunk.before), only(hunk.after)];
  return {
    state: 'fits',
    edits: [{ kind: 'attrs', at, attrs: after }],
    inverse: { ...hunk, before: after, after: before },
  };
}

function fitChip(tokens: readonly TextToken[], hunk: ChipHunk): Fit {
  const { id, field, before, after } = hunk;
  const at = tokens.findIndex((token) => token.t === 'chip' && token.chip.id === id);
  const token = tokens[at];
  if (token?.t !== 'chip') return GONE;
  const value = field === 'text' ? token.chip.text : (token.chip.fields[field] ?? null);
  if (value === after) return THERE;
  if (value !== before) return { state: 'changed', current: String(value ?? '') };
  return {
    state: 'fits',
    edits: [{ kind: 'field', at, field, value: after }],
    inverse: { ...hunk, before: after, after: before },
  };
}

function fitInsert(tokens: readonly TextToken[], { block, place }: InsertHunk): Fit {
  const ranges = blockRanges(tokens);
  const known = ranges.find(({ uid }) => uid === block.uid);
  if (known) {
    const now = tokens.slice(known.from + 1, known.to - 1);
    if (sameTokens(now, partTokens(block.inlines))) return THERE;
    return { state: 'changed', current: wordingOf(now) };
  }
  const index = findPlace(
    ranges.map(({ uid }) => uid),
    place,
  );
  if (index === null) return GONE;
  const at =
    index === 0 ? (ranges[0]?.from ?? tokens.length) : (ranges[index - 1]?.to ?? tokens.length);
  return {
    state: 'fits',
    edits: [{ kind: 'splice', from: at, to: at, insert: textTokens([block]) }],
    inverse: { op: 'delete', block },
  };
}

function fitDelete(tokens: readonly TextToken[], { block }: DeleteHunk): Fit {
  const ranges = blockRanges(tokens);
  const index = ranges.findIndex(({ uid }) => uid === block.uid);
  const range = ranges[index];
  if (!range) return THERE;
  const now = tokens.slice(range.from, range.to);
  if (!sameTokens(now, textTokens([block])))
    return { state: 'changed', current: wordingOf(now).slice(1) };
  const found = blocksOf(now)[0];
  const current = found ? { ...attrsOf(found), uid: found.uid, inlines: found.inlines } : block;
  return {
    state: 'fits',
    edits: [{ kind: 'splice', from: range.from, to: range.to, insert: [] }],
    inverse: { op: 'insert', block: current, place: placeBefore(ranges, index) },
  };
}
