import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation } from './annotation';

/** The first three were looked at after their first run, `fourth-genres` was not. */
type GenreFolder = 'genres' | 'more-genres' | 'third-genres' | 'fourth-genres';

export interface GenreText {
  readonly name: string;
  readonly text: string;
  readonly gold: Annotation;
}

/** The annotated texts of other genres, by name. */
export function genreTexts(of: GenreFolder): GenreText[] {
  const folder = new URL(`../fixtures/${of}/`, import.meta.url);
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
  return names.sort().map((name) => ({
    name,
    text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
    gold: JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as Annotation,
  }));
}
