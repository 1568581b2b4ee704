import type { Hunk } from './hunk';

const known = new WeakMap<Hunk, string>();

/** Whether two changes say the same (K2), in whatever order they name their fields; words may stand at another number by now. */
export function sameHunk(a: Hunk, b: Hunk): boolean {
  return signOf(a) === signOf(b);
}

/** Whether something does the same as one of these, wherever that stands by now. */
export function oneOf(hunks: readonly Hunk[]): (one: { readonly hunk: Hunk }) => boolean {
  const deeds = new Set(hunks.map(deedOf));
  return ({ hunk }) => deeds.has(deedOf(hunk));
}

/**
 * What a change does, as one word. Blocks that come or are carried are known by their ids: the blocks around their
 * place may have gone meanwhile.
 */
export function deedOf(hunk: Hunk): string {
  if (hunk.op === 'insert') return JSON.stringify([hunk.op, hunk.block], inOrder);
  if (hunk.op === 'move') return JSON.stringify([hunk.op, hunk.runs.map(({ uids }) => uids)]);
  return signOf(hunk);
}

/** What a change says, as one word: the same for those that {@link sameHunk} holds for the same. */
export function signOf(hunk: Hunk): string {
  const sign = known.get(hunk) ?? JSON.stringify(placeless(hunk), inOrder);
  known.set(hunk, sign);
  return sign;
}

function placeless(hunk: Hunk): Hunk {
  return hunk.op === 'text' ? { ...hunk, start: 0 } : hunk;
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
