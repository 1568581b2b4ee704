/** A block of the library as the people of an office see it. */
export interface LibrarySection {
  /** Id of the office's own block, or the key of a built-in one such as `B01`. */
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  /** Key of the built-in block whose place it takes; null for most. */
  readonly replaces: string | null;
  /** Comes with the program; nobody of the office has changed it. */
  readonly builtIn: boolean;
  readonly retired: boolean;
  /** Who saved this version; '' for a built-in one. */
  readonly author: string;
  /** The person asking may change, retire and restore it. */
  readonly mayChange: boolean;
  /** Document format of `blocks`. */
  readonly schemaVersion: number;
  /** Draft blocks as stored; `readContent` says whether this version knows them. */
  readonly blocks: unknown;
  readonly text: string;
  /** 字数 of the text. */
  readonly chars: number;
}

/** What the library answers to a search. */
export interface LibraryPage {
  readonly sections: readonly LibrarySection[];
  /** The person asking may save new blocks. */
  readonly maySave: boolean;
}
