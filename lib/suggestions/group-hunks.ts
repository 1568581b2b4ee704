import type { Block } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import type { Hunk, Part } from './hunk';
import { partTokens, wordingOf } from './text-tokens';

/** Fewer characters that went here and came there may be the same by chance. */
const TELLING_CHARS = 8;

/**
 * Which changes are decided together (G2-G5), as one number for each; null = alone. Parted, words would
 * stand twice or nowhere, a chip would be there twice or say one thing and mean another, or a section be half in.
 */
export function groupHunks(
  hunks: readonly Hunk[],
  old: readonly Block[],
  now: readonly Block[],
): (number | null)[] {
  const leader = hunks.map((_, at) => at);
  const find = (at: number): number => {
    const up = leader[at] ?? at;
    return up === at ? at : find(up);
  };
  const tie = (a: number, b: number) => {
    leader[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  tieTravelling(hunks, tie);
  tieSections(hunks, old, 'delete', tie);
  tieSections(hunks, now, 'insert', tie);
  tieLevels(hunks, now, tie);
  tieFields(hunks, tie);
  const sizes = new Map<number, number>();
  for (const at of hunks.keys()) sizes.set(find(at), (sizes.get(find(at)) ?? 0) + 1);
  return hunks.map((_, at) => ((sizes.get(find(at)) ?? 0) > 1 ? find(at) : null));
}

type Tie = (a: number, b: number) => void;

function goes(hunk: Hunk): readonly Part[] {
  return hunk.op === 'text' ? hunk.del : hunk.op === 'delete' ? hunk.block.inlines : [];
}

function comes(hunk: Hunk): readonly Part[] {
  return hunk.op === 'text' ? hunk.ins : hunk.op === 'insert' ? hunk.block.inlines : [];
}

/** G2, G3: words or a chip that went at one place and came at another. */
function tieTravelling(hunks: readonly Hunk[], tie: Tie): void {
  const sides = hunks.map((hunk) => ({ gone: sideOf(goes(hunk)), come: sideOf(comes(hunk)) }));
  for (const [a, { gone }] of sides.entries()) {
    if (gone.text.length < TELLING_CHARS && gone.chips.length === 0) continue;
    for (const [b, { come }] of sides.entries())
      if (
        a !== b &&
        (shares(gone.text, come.text) || gone.chips.some((id) => come.chips.includes(id)))
      )
        tie(a, b);
  }
}

interface Side {
  readonly text: string;
  readonly chips: readonly string[];
}

function sideOf(parts: readonly Part[]): Side {
  const chips = parts.flatMap((part) => (part.type === 'chip' ? [part.id] : []));
  return { text: wordingOf(partTokens(parts)), chips };
}

function shares(gone: string, come: string): boolean {
  if (gone.length < TELLING_CHARS || come.length < TELLING_CHARS) return false;
  return gone.includes(come) || come.includes(gone);
}

/** G5: what changes of one chip. */
function tieFields(hunks: readonly Hunk[], tie: Tie): void {
  const first = new Map<string, number>();
  for (const [at, hunk] of hunks.entries()) {
    if (hunk.op !== 'chip') continue;
    tie(first.get(hunk.id) ?? at, at);
    first.set(hunk.id, first.get(hunk.id) ?? at);
  }
}

/** G4: a section with all that is under it put in or taken out. */
function tieSections(
  hunks: readonly Hunk[],
  blocks: readonly Block[],
  op: 'insert' | 'delete',
  tie: Tie,
): void {
  const at = new Map<string, number>();
  for (const [index, hunk] of hunks.entries())
    if (hunk.op === op && 'block' in hunk) at.set(hunk.block.uid, index);
  if (at.size < 2) return;
  for (const [index, { uid }] of blocks.entries()) {
    const head = at.get(uid);
    if (head === undefined) continue;
    const under = blocks.slice(index + 1, sectionExtent(blocks, index).to);
    if (under.every((block) => at.has(block.uid)))
      for (const block of under) tie(head, at.get(block.uid) ?? head);
  }
}

/** G4: a section whose levels all went up or down by as much. */
function tieLevels(hunks: readonly Hunk[], now: readonly Block[], tie: Tie): void {
  const shifts = new Map<string, { at: number; by: number }>();
  for (const [at, hunk] of hunks.entries()) {
    if (hunk.op !== 'attrs' || hunk.after.level === undefined) continue;
    shifts.set(hunk.uid, { at, by: hunk.after.level - (hunk.before.level ?? 0) });
  }
  let before: { at: number; by: number; level: number } | null = null;
  for (const { uid, kind, level } of now) {
    const shift = shifts.get(uid);
    if (!shift) {
      if (kind === 'point') before = null;
      continue;
    }
    if (before && before.by === shift.by && level > before.level) tie(before.at, shift.at);
    else before = { ...shift, level };
  }
}
