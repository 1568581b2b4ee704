import { GENRES, type Genre } from '../../sections/genres';
import type { Scaffold, ScaffoldPart } from '../../sections/scaffolds/scaffold';
import type { ScaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import type { ScaffoldVersion } from '../generated/client';

type Stored = Pick<
  ScaffoldVersion,
  'scaffoldId' | 'no' | 'genre' | 'minutes' | 'salutation' | 'parts'
>;

/** A stored version as a scaffold. Only `storedFacts` writes its parts. */
export function scaffoldOf(row: Stored): Scaffold {
  return {
    id: row.scaffoldId,
    version: row.no,
    genre: GENRES.find((one): one is Genre => one === row.genre) ?? null,
    minutes: row.minutes,
    salutation: row.salutation,
    parts: row.parts as unknown as readonly ScaffoldPart[],
  };
}

/** Facts as the columns of a version. */
export function storedFacts({ parts, ...facts }: ScaffoldFacts) {
  return { ...facts, parts: JSON.parse(JSON.stringify(parts)) };
}
