import { randomUUID } from 'node:crypto';
import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import type { AnchorTarget } from '../../review/anchor';
import {
  SAMPLE_THREADS,
  type SampleThread,
  type SampleWriter,
} from '../../sections/sample/sample-threads';
import { createThread } from '../annotations/create-thread';
import { replyToThread } from '../annotations/reply-to-thread';
import { setThreadResolved } from '../annotations/set-thread-resolved';

function targetOf({ about }: SampleThread, blocks: readonly Block[]): AnchorTarget | null {
  if ('chip' in about) {
    for (const inline of blocks.flatMap((block) => block.inlines)) {
      if (inline.type === 'chip' && inline.text === about.chip) {
        return { scope: 'chip', chipId: inline.id };
      }
    }
    return null;
  }
  const block = blocks.find(
    (one) => one.kind === 'point' && blockText(one).startsWith(about.section),
  );
  return block ? { scope: 'section', blockUid: block.uid } : null;
}

/** Writes the threads of the half-done speech, as its two writers would have. */
export async function writeSampleComments(
  draftId: string,
  blocks: readonly Block[],
  people: Readonly<Record<SampleWriter, string>>,
): Promise<void> {
  for (const thread of SAMPLE_THREADS) {
    const target = targetOf(thread, blocks);
    if (!target) continue;
    const id = randomUUID();
    const actorId = people[thread.by];
    const other = people[thread.by === 'first' ? 'second' : 'first'];
    await createThread({ actorId, draftId, id, target, body: thread.body });
    if (thread.reply) {
      await replyToThread({ actorId: other, threadId: id, id: randomUUID(), body: thread.reply });
    }
    if (thread.resolved) {
      const resolution = { outcome: 'adopted', reason: '' } as const;
      await setThreadResolved({ actorId, threadId: id, resolution });
    }
  }
}
