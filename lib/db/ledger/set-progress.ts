import type { Overwritten } from '../../ledger/ledger-feed';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { namesOf } from '../accounts/names-of';
import { db } from '../client';
import { lockLedger, tellLedger } from './ledger-event';
import { type ProgressWrite, writeProgress } from './write-progress';

/** Words of somebody else that went unseen, as the writer is told of them. */
export type UnseenWords = Pick<Overwritten, 'field' | 'before' | 'after'> & {
  readonly beforeByName: string;
};

/**
 * Writes progress of one row, live for everybody (SPEC LP1-LP3). The last writer wins; what somebody
 * else had written meanwhile comes back, and that person is told by the feed. Throws `not-found`,
 * `forbidden`, `progress-too-long`.
 */
export async function setProgress(
  write: ProgressWrite,
): Promise<{ version: number; unseen: UnseenWords[] }> {
  const { actorId, draftId } = write;
  const { version, seq, unseen } = await db().$transaction(async (tx) => {
    await lockLedger(draftId, tx);
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.progress' }, tx);
    const { overwrote, ...written } = await writeProgress(write, tx);
    const names = await namesOf(
      overwrote.map(({ beforeById }) => beforeById),
      tx,
    );
    return {
      ...written,
      unseen: overwrote.map(({ field, before, after, beforeById }) => ({
        ...{ field, before, after },
        beforeByName: names.get(beforeById) ?? '',
      })),
    };
  });
  if (seq !== null) tellLedger(draftId, seq);
  return { version, unseen };
}
