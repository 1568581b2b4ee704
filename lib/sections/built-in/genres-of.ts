import type { Genre } from '../genres';

/** What kinds of speeches a built-in block is meant for (`domain` §2); one that is not here is for all. */
const GENRES_OF: Readonly<Record<string, readonly Genre[]>> = {
  B02: ['rally', 'commend'],
  B03: ['commend'],
  B05: ['annual', 'commend', 'progress'],
  B06: ['annual', 'commend', 'progress'],
  B07: ['commend', 'site'],
  B08: ['annual', 'rally'],
  B09: ['annual', 'rally'],
  B11: ['progress'],
  B14: ['rally'],
  B18: ['topic'],
  B21: ['topic', 'annual'],
  B26: ['plan', 'topic'],
  B27: ['plan', 'rally'],
  B35: ['host'],
};

/** Genres of a built-in block by its key; `B03-2` is another wording of `B03`. */
export function genresOfBuiltIn(key: string): readonly Genre[] {
  return GENRES_OF[key.split('-')[0] ?? key] ?? [];
}
