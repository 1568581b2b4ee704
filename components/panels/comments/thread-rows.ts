import type { MarkSpan } from '@/lib/editor/comments/mark-spans';
import type { Thread } from '@/lib/review/thread';
import { matches, type ThreadFilter } from '@/lib/review/thread-filter';

export interface ThreadLists {
  /** With a place, in the order of the text. */
  readonly placed: readonly Thread[];
  /** 脱锚, the newest first. */
  readonly orphans: readonly Thread[];
  /** Counts without the filters by person and section. */
  readonly open: number;
  readonly resolved: number;
}

/** The threads as the panel lists them. */
export function threadLists(
  threads: Iterable<Thread>,
  spans: ReadonlyMap<string, MarkSpan>,
  filter: ThreadFilter,
): ThreadLists {
  const all = [...threads];
  const chosen = all.filter((thread) =>
    matches(
      {
        resolved: thread.resolved,
        writers: thread.comments.filter(({ deleted }) => !deleted).map(({ authorId }) => authorId),
        block: spans.get(thread.id)?.block ?? null,
      },
      thread.orphan ? { ...filter, section: null } : filter,
    ),
  );
  const from = ({ id }: Thread) => spans.get(id)?.from ?? Number.MAX_SAFE_INTEGER;
  const open = all.filter(({ resolved }) => !resolved).length;
  return {
    placed: chosen.filter(({ orphan }) => !orphan).sort((a, b) => from(a) - from(b)),
    orphans: chosen.filter(({ orphan }) => orphan).reverse(),
    open,
    resolved: all.length - open,
  };
}
