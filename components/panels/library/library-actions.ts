import type { PlaceFacts } from '@/lib/sections/fit/place-facts';
import type { Genre } from '@/lib/sections/genres';
import type {
  FittingSection,
  LibraryPage,
  NewerSection,
  SectionUse,
  SectionVersion,
  SimilarSection,
} from '@/lib/sections/library-section';
import type { SectionFacts } from '@/lib/sections/section-facts';
import type { ActResult, Answer } from '../../forms/act';

interface One {
  readonly draftId: string;
  readonly id: string;
}

interface Known extends One {
  /** The version the person saw. */
  readonly version: number;
}

type Facts = Omit<SectionFacts, 'tags' | 'genres'> & { tags: string[]; genres: Genre[] };

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

export interface LibrarySearch {
  readonly draftId: string;
  readonly query: string;
  readonly retired: boolean;
  readonly tag: string | null;
  readonly genre: Genre | null;
  readonly skip: number;
}

/** What the library asks of the server. */
export interface LibraryActions {
  readonly searchLibrary: (input: LibrarySearch) => Promise<Answer<LibraryPage>>;
  readonly fitInLibrary: (input: {
    draftId: string;
    place: Mutable<PlaceFacts>;
  }) => Promise<Answer<FittingSection[]>>;
  readonly saveToLibrary: (input: {
    draftId: string;
    facts: Facts;
    blocks: unknown;
  }) => Promise<ActResult>;
  /** `blocks: null` keeps the content. */
  readonly changeInLibrary: (
    input: Known & { facts: Facts; blocks: unknown },
  ) => Promise<ActResult>;
  readonly retireInLibrary: (input: Known & { retired: boolean }) => Promise<ActResult>;
  /** Makes version `no` the offered one again. */
  readonly restoreInLibrary: (input: Known & { no: number }) => Promise<ActResult>;
  readonly versionsInLibrary: (input: One) => Promise<Answer<SectionVersion[]>>;
  readonly usesOfSection: (input: One) => Promise<Answer<SectionUse[]>>;
  readonly newerInLibrary: (input: {
    draftId: string;
    sources: string[];
  }) => Promise<Answer<NewerSection[]>>;
  readonly similarInLibrary: (input: {
    draftId: string;
    blocks: unknown;
  }) => Promise<Answer<SimilarSection[]>>;
  /** `text` of a library file. */
  readonly importLibrary: (input: {
    draftId: string;
    text: string;
  }) => Promise<Answer<{ readonly added: number; readonly known: number }>>;
}
