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

/** The known genres among stored ones, in the order of {@link GENRES}. */
export function knownGenres(stored: readonly string[]): Genre[] {
  return GENRES.filter((genre) => stored.includes(genre));
}
