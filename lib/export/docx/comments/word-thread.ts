/** A place between two characters: index of the block, offset in its wording in UTF-16 units. */
export interface BlockPlace {
  readonly block: number;
  readonly offset: number;
}

/** What a thread speaks of, in the text that has it; in a file of one text always `now`. */
export interface WordPlace {
  readonly text: 'was' | 'now';
  readonly start: BlockPlace;
  readonly end: BlockPlace;
}

/** A comment with its replies, the oldest first; at least one. */
export interface WordThread {
  readonly resolved: boolean;
  /** Null: its words are gone, or it speaks of the whole draft. */
  readonly place: WordPlace | null;
  /** What it spoke of; '' for the whole draft. */
  readonly quote: string;
  readonly comments: readonly {
    readonly author: string;
    /** Moment of writing, ISO 8601. */
    readonly at: string;
    readonly body: string;
  }[];
}
