/** What the lists need to know of a thread. */
export interface Listed {
  readonly resolved: boolean;
  /** Who began it. */
  readonly author: string | null;
  /** Everybody who wrote in it, is named in it or is to deal with it. */
  readonly people: readonly string[];
  /** Index of the block it starts in; null without a place. */
  readonly block: number | null;
}

export interface ThreadFilter {
  readonly resolved: boolean;
  /** Only those that concern this person. */
  readonly person: string | null;
  /** Only those that this person began. */
  readonly author: string | null;
  /** Only those that start in these blocks, `to` exclusive. */
  readonly section: { readonly from: number; readonly to: number } | null;
}

/** Whether a thread is in the list (L1). */
export function matches(
  thread: Listed,
  { resolved, person, author, section }: ThreadFilter,
): boolean {
  if (thread.resolved !== resolved) return false;
  if (person !== null && !thread.people.includes(person)) return false;
  if (author !== null && thread.author !== author) return false;
  if (section === null) return true;
  const { block } = thread;
  return block !== null && block >= section.from && block < section.to;
}
