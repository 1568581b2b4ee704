import type { LibraryPage } from '@/lib/sections/library-section';
import type { SectionFacts } from '@/lib/sections/section-facts';
import type { ActResult } from '../../forms/act';

interface Known {
  readonly draftId: string;
  readonly id: string;
  /** The version the person saw. */
  readonly version: number;
}

type Facts = Omit<SectionFacts, 'tags'> & { tags: string[] };

export type LibraryAnswer = ActResult & { readonly data?: LibraryPage };

/** What the library asks of the server. */
export interface LibraryActions {
  readonly searchLibrary: (input: {
    draftId: string;
    query: string;
    retired: boolean;
  }) => Promise<LibraryAnswer>;
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
}
