import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation } from './annotation';

const FOLDER = new URL('../fixtures/genres/', import.meta.url);

export interface GenreText {
  readonly name: string;
  readonly text: string;
  readonly gold: Annotation;
}

/** The annotated texts of other genres, by name. */
export function genreTexts(): GenreText[] {
  const names = readdirSync(FOLDER).flatMap((file) => /^(.+)\.txt$/.exec(file)?.[1] ?? []);
  return names.sort().map((name) => ({
    name,
    text: readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8'),
    gold: JSON.parse(readFileSync(new URL(`${name}.gold.json`, FOLDER), 'utf8')) as Annotation,
  }));
}
