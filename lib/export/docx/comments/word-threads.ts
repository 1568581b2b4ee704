import type { Block } from '../../../draft/draft';
import { placeOfThread } from '../../../review/place-of-thread';
import type { AnchoredThread } from '../../../review/thread';
import type { WordPlace, WordThread } from './word-thread';

/**
 * K3, K4: the threads of a draft at their places in a file. What a person deleted is not written.
 * @param texts the text of the file; in a redline the older one too, where words that went still stand
 * @param moved where the threads are those of the older text: whether a block of it stands elsewhere in the
 * newer one, where its threads go along
 */
export function wordThreads(
  threads: readonly AnchoredThread[],
  texts: { readonly now: readonly Block[]; readonly was?: readonly Block[] },
  moved?: (block: number) => boolean,
): WordThread[] {
  return threads.flatMap((thread): WordThread[] => {
    const { quote } = thread;
    const comments = thread.comments
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ authorName, at, body }) => ({ author: authorName, at, body }));
    if (comments.length === 0) return [];
    const all = [...comments, ...closing(thread)];
    return [
      { resolved: thread.resolved, quote, comments: all, place: place(thread, texts, moved) },
    ];
  });
}

const OUTCOME = { adopted: '采纳', partly: '部分采纳', declined: '未采纳' } as const;

/** K6: what became of it and why, as the last words of the thread. */
function closing({ resolution, resolvedBy, resolvedAt }: AnchoredThread): WordThread['comments'] {
  if (!resolution || resolvedAt === null) return [];
  const { outcome, reason } = resolution;
  const body = reason === '' ? OUTCOME[outcome] : `${OUTCOME[outcome]}：${reason}`;
  return [{ author: resolvedBy ?? '', at: resolvedAt, body }];
}

function place(
  thread: AnchoredThread,
  { now, was }: { readonly now: readonly Block[]; readonly was?: readonly Block[] },
  moved?: (block: number) => boolean,
): WordPlace | null {
  const own = moved && was ? placeOfThread(was, thread) : null;
  if (moved && (thread.orphan || !own)) return null;
  if (own && !moved?.(own.start.block)) return { text: 'was', ...own };
  const here = thread.orphan ? null : placeOfThread(now, thread);
  if (here) return { text: 'now', ...here };
  const before = was ? placeOfThread(was, thread) : null;
  return before && { text: 'was', ...before };
}
