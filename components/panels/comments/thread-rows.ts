import type { MarkSpan } from '@/lib/editor/comments/mark-spans';
import { mentionsIn } from '@/lib/review/mentions';
import type { Thread, ThreadPerson } from '@/lib/review/thread';
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
  members: readonly ThreadPerson[],
  filter: ThreadFilter,
): ThreadLists {
  const all = [...threads];
  const chosen = all.filter((thread) =>
    matches(
      {
        resolved: thread.resolved,
        author: thread.comments[0]?.authorId ?? null,
        people: filter.person === null ? [] : concerned(thread, members),
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

/** Who wrote in a thread, is named in it or is to deal with it. */
function concerned(thread: Thread, members: readonly ThreadPerson[]): string[] {
  const alive = thread.comments.filter(({ deletedAt }) => deletedAt === null);
  const names = members.map(({ name }) => name);
  const named = new Set(
    alive.flatMap(({ body }) => mentionsIn(body, names).map(({ name }) => name)),
  );
  return [
    ...alive.map(({ authorId }) => authorId),
    ...members.filter(({ name }) => named.has(name)).map(({ id }) => id),
    ...(thread.assignee ? [thread.assignee.id] : []),
  ];
}

/** Who began threads, in the order of their first one. */
export function threadAuthors(threads: Iterable<Thread>): { id: string; name: string }[] {
  const authors = new Map<string, string>();
  for (const { comments } of threads) {
    const [first] = comments;
    if (first) authors.set(first.authorId, first.authorName);
  }
  return [...authors].map(([id, name]) => ({ id, name }));
}
