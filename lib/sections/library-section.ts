import type { FitReason } from './fit/rank-fits';
import type { Genre } from './genres';

/** A block of the library as the people of an office see it. */
export interface LibrarySection {
  /** Id of the office's own block, or the key of a built-in one such as `B01`. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  /** Kinds of speeches it is meant for; none = for all. */
  readonly genres: readonly Genre[];
  /** Key of the built-in block whose place it takes; null for most. */
  readonly replaces: string | null;
  /** Comes with the program; nobody of the office has changed it. */
  readonly builtIn: boolean;
  readonly retired: boolean;
  /** Who made the block; '' for one that comes with the program. */
  readonly owner: string;
  /** Who saved this version; '' for a built-in one. */
  readonly author: string;
  /** The person asking may change, retire and restore it. */
  readonly mayChange: boolean;
  /** Drafts with it in their text, and the last one edited. */
  readonly uses: number;
  readonly lastUse: SectionUse | null;
  /** Document format of `blocks`. */
  readonly schemaVersion: number;
  /** Draft blocks as stored; `readContent` says whether this version knows them. */
  readonly blocks: unknown;
  readonly text: string;
  /** 字数 of the text. */
  readonly chars: number;
}

/** A draft that a library block was put into. */
export interface SectionUse {
  readonly draftId: string;
  readonly name: string;
  /** When the draft was edited last, ISO 8601. */
  readonly at: string;
}

/** What the library answers to a search. */
export interface LibraryPage {
  readonly sections: readonly LibrarySection[];
  /** The person asking may save new blocks, and take the library out and in as a file. */
  readonly maySave: boolean;
  /** How many there are in all; only with the first page. */
  readonly total: number;
  /** Tags of everything found, the most frequent first; only with the first page. */
  readonly tags: readonly TagCount[];
}

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** A block that fits a place, with why. */
export interface FittingSection {
  readonly section: LibrarySection;
  readonly reasons: readonly FitReason[];
}

/** A version of a block as it was saved. */
export interface SectionVersion {
  readonly no: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly author: string;
  /** ISO 8601; '' for one that came with the program. */
  readonly at: string;
  readonly schemaVersion: number;
  readonly blocks: unknown;
}

/** A library block of which a text has an older version. */
export interface NewerSection {
  /** As the text names it: `<block>@<version>`. */
  readonly src: string;
  readonly section: LibrarySection;
  /** The version that the text has; null when it is no longer known. */
  readonly base: Pick<SectionVersion, 'schemaVersion' | 'blocks'> | null;
}

/** A block that is nearly the same as a new one. */
export interface SimilarSection {
  readonly id: string;
  readonly title: string;
  /** 0 to 1. */
  readonly likeness: number;
}
