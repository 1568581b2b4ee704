/** Kinds of speeches that a library block can be meant for; none = for all. */
export const GENRES = [
  'rally',
  'progress',
  'commend',
  'annual',
  'topic',
  'relay',
  'site',
  'host',
  'plan',
] as const;
export type Genre = (typeof GENRES)[number];

/** The built-in scaffolds by the kind of speech they lay out. */
const OF_SCAFFOLD: Readonly<Record<string, Genre>> = {
  SC01: 'rally',
  SC02: 'progress',
  SC03: 'commend',
  SC04: 'annual',
  SC05: 'topic',
  SC06: 'topic',
  SC07: 'relay',
  SC08: 'site',
  SC09: 'progress',
  SC10: 'host',
  SC11: 'plan',
  SC12: 'plan',
  SC13: 'annual',
  SC14: 'topic',
};

/** The kind of speech of a scaffold, `SC01@1` or `SC01`; null for one that says nothing of it. */
export function genreOfScaffold(scaffold: string): Genre | null {
  return OF_SCAFFOLD[scaffold.split('@')[0] ?? ''] ?? null;
}

/** The known genres among stored ones, in the order of {@link GENRES}. */
export function knownGenres(stored: readonly string[]): Genre[] {
  return GENRES.filter((genre) => stored.includes(genre));
}
