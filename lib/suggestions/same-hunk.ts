import type { Hunk } from './hunk';

const known = new WeakMap<Hunk, string>();

/** Whether two changes say the same (K2), in whatever order they name their fields; words may stand at another number by now. */
export function sameHunk(a: Hunk, b: Hunk): boolean {
  return signOf(a) === signOf(b);
}

/** Whether something says the same as one of these. */
export function oneOf(hunks: readonly Hunk[]): (one: { readonly hunk: Hunk }) => boolean {
  return ({ hunk }) => hunks.some((one) => sameHunk(one, hunk));
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
