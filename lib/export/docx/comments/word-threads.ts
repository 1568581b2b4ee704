import type { Block } from '../../../draft/draft';
import { placeOfThread } from '../../../review/place-of-thread';
import type { AnchoredThread } from '../../../review/thread';
import type { WordPlace, WordThread } from './word-thread';

/**
 * K3, K4: the threads of a draft at their places in a file. What a person deleted is not written.
 * @param texts the text of the file; in a redline the older one too, where words that went still stand
 */
export function wordThreads(
  threads: readonly AnchoredThread[],
  texts: { readonly now: readonly Block[]; readonly was?: readonly Block[] },
): WordThread[] {
  return threads.flatMap((thread): WordThread[] => {
    const { resolved, quote } = thread;
    const comments = thread.comments
      .filter(({ deleted }) => !deleted)
      .map(({ authorName, at, body }) => ({ author: authorName, at, body }));
    return comments.length === 0
      ? []
      : [{ resolved, quote, comments, place: place(thread, texts) }];
  });
}

function place(
  thread: AnchoredThread,
  { now, was }: { readonly now: readonly Block[]; readonly was?: readonly Block[] },
): WordPlace | null {
  const here = thread.orphan ? null : placeOfThread(now, thread);
  if (here) return { text: 'now', ...here };
  const before = was ? placeOfThread(was, thread) : null;
  return before && { text: 'was', ...before };
}
