import { basisOf } from '../../ledger/row-basis';
import type { TakenRow } from '../../ledger/sheet/plan-return';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { lockLedger, tellLedger } from './ledger-event';
import { readLedgers } from './read-ledgers';
import { writeProgress } from './write-progress';

/**
 * Writes the chosen rows of a table, all of them or none (SPEC LP9); the history says that they came from a file.
 * Throws `progress-moved` when one of them changed after the preview, `not-found`, `forbidden`,
 * `progress-too-long`. Returns how many rows changed.
 */
export async function takeProgressFile({
  userId,
  rows,
}: {
  userId: string;
  rows: readonly TakenRow[];
}): Promise<number> {
  const drafts = [...new Set(rows.map(({ draftId }) => draftId))].sort();
  const ledgers = await Promise.all(drafts.map((draftId) => readLedgers({ userId, draftId })));
  const lines = new Map(
    ledgers.flat().flatMap((one) => one.lines.map((line) => [`${one.id}/${line.id}`, line])),
  );
  const { written, told } = await db().$transaction(async (tx) => {
    const latest = new Map<string, number>();
    let changed = 0;
    for (const draftId of drafts) {
      await lockLedger(draftId, tx);
      await assertCanInDraft({ userId, draftId, right: 'draft.progress' }, tx);
    }
    for (const { draftId, rowId, version, fields } of rows) {
      const line = lines.get(`${draftId}/${rowId}`);
      if (!line) throw new AppError('progress-moved');
      const now = await tx.ledgerProgress.findUnique({
        where: { draftId_rowId: { draftId, rowId } },
        select: { version: true },
      });
      if ((now?.version ?? 0) !== version) throw new AppError('progress-moved');
      const { seq } = await writeProgress(
        {
          ...{ draftId, rowId, actorId: userId, seen: version, fields, source: 'file' },
          basis: basisOf(line),
        },
        tx,
      );
      if (seq === null) continue;
      changed++;
      latest.set(draftId, seq);
    }
    return { written: changed, told: latest };
  });
  for (const [draftId, seq] of told) tellLedger(draftId, seq);
  return written;
}
