import { AppError } from '../result/app-error';
import { type Genre, knownGenres } from './genres';

export const MAX_TITLE = 60;
export const MAX_PURPOSE = 200;
export const MAX_TAGS = 8;
export const MAX_TAG = 12;

/** What a person says about a library block. */
export interface SectionFacts {
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  /** Kinds of speeches it is meant for; none = for all. */
  readonly genres: readonly Genre[];
}

/** Facts checked and cleaned (SEC11). Throws `title-too-long`, `invalid-input` with the field. */
export function sectionFacts(
  input: Omit<SectionFacts, 'genres'> & { readonly genres: readonly string[] },
): SectionFacts {
  const title = input.title.trim();
  const purpose = input.purpose.trim();
  const tags = [...new Set(input.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  if (title === '') throw new AppError('invalid-input', 'section title', 'title');
  if (title.length > MAX_TITLE) throw new AppError('title-too-long', 'section title', 'title');
  if (purpose.length > MAX_PURPOSE) throw new AppError('invalid-input', 'purpose', 'purpose');
  if (tags.length > MAX_TAGS || tags.some((tag) => tag.length > MAX_TAG)) {
    throw new AppError('invalid-input', 'section tags', 'tags');
  }
  return { title, purpose, tags, genres: knownGenres(input.genres) };
}

/** Tags as a person types them, parted by spaces or commas of both kinds. */
export function readTags(typed: string): string[] {
  return typed.split(/[\s,，、;；]+/).filter((tag) => tag !== '');
}
