/** What the lists need to know of a thread. */
export interface Listed {
  readonly resolved: boolean;
  /** Everybody who wrote in it. */
  readonly writers: readonly string[];
  /** Index of the block it starts in; null without a place. */
  readonly block: number | null;
}

export interface ThreadFilter {
  readonly resolved: boolean;
  /** Only those this person wrote in. */
  readonly writer: string | null;
  /** Only those that start in these blocks, `to` exclusive. */
  readonly section: { readonly from: number; readonly to: number } | null;
}

/** Whether a thread is in the list (L1). */
export function matches(thread: Listed, { resolved, writer, section }: ThreadFilter): boolean {
  if (thread.resolved !== resolved) return false;
  if (writer !== null && !thread.writers.includes(writer)) return false;
  if (section === null) return true;
  const { block } = thread;
  return block !== null && block >= section.from && block < section.to;
}
