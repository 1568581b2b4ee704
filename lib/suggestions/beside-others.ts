import type { Block } from '../draft/draft';
import type { Hunk, Part } from './hunk';
import { hunksOf } from './hunks-of';
import { type RebasedText, rebase } from './rebase';

/** A text and what it has become, and a copy of the former with what was changed in it. */
export interface Beside<T> {
  readonly base: readonly Block[];
  readonly main: readonly Block[];
  readonly fork: readonly Block[];
  readonly own: readonly T[];
}

/**
 * The same as `rebase` where the text changed only within blocks: the rest of the copy stays as it is (H9). Null
 * where it is not so simple, that is where blocks came, went or moved, or the copy did so with one that changed.
 */
export function besideOthers<T extends { readonly hunk: Hunk }>({
  base,
  main,
  fork,
  own,
}: Beside<T>): RebasedText<T> | null {
  const changed = new Set<string>();
  for (const { hunk } of hunksOf(base, main)) {
    if (!isWithin(hunk)) return null;
    changed.add(hunk.uid);
  }
  const isChanged = ({ uid }: Block) => changed.has(uid);
  const meeting = own.filter(({ hunk }) => touched(hunk).some((uid) => changed.has(uid)));
  if (!meeting.every(({ hunk }) => isWithin(hunk))) return null;
  const parts = [base, main, fork].map((blocks) => blocks.filter(isChanged));
  if (parts.some(({ length }) => length !== changed.size)) return null;
  const met = rebase(parts[0] ?? [], parts[1] ?? [], meeting);
  const now = new Map(met.blocks.map((block) => [block.uid, block]));
  const states = new Map(met.items.map((one) => [one.item, one]));
  return {
    blocks: fork.map((block) => now.get(block.uid) ?? block),
    items: own.map((item) => states.get(item) ?? { item, state: 'fits', current: '' }),
  };
}

/** A change within one block. */
function isWithin(hunk: Hunk): hunk is Extract<Hunk, { op: 'text' | 'attrs' | 'chip' }> {
  if (hunk.op === 'text') return breaksIn(hunk.del).length + breaksIn(hunk.ins).length === 0;
  return hunk.op === 'attrs' || hunk.op === 'chip';
}

/** Ids of the blocks that a change speaks of. */
function touched(hunk: Hunk): readonly string[] {
  switch (hunk.op) {
    case 'text':
      return [hunk.uid, ...breaksIn(hunk.del), ...breaksIn(hunk.ins)];
    case 'move':
      return hunk.runs.flatMap(({ uids }) => uids);
    case 'insert':
    case 'delete':
      return [hunk.block.uid];
    default:
      return [hunk.uid];
  }
}

function breaksIn(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => (part.type === 'break' ? [part.uid] : []));
}
