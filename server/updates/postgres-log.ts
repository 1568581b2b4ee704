import { appendUpdates } from '@/lib/db/log/append-updates';
import { compactDraftLog } from '@/lib/db/log/compact-draft-log';
import { draftExists } from '@/lib/db/log/draft-exists';
import { loadDraftLog } from '@/lib/db/log/load-draft-log';
import type { Queryable } from '@/lib/db/log/queryable';
import { raiseEpoch } from '@/lib/db/log/raise-epoch';
import {
  type AppendBatch,
  type AppendOutcome,
  LogGapError,
  type Snapshot,
  type StoredDraft,
  type UpdateLog,
} from './update-log';

/** The log in Postgres; the statements live in `lib/db/log`. */
export class PostgresLog implements UpdateLog {
  constructor(private readonly db: Queryable) {}

  async load(draftId: string): Promise<StoredDraft | null> {
    const found = await loadDraftLog(this.db, draftId);
    if (!found) return null;
    let expected = (found.snapshot?.seq ?? 0) + 1;
    for (const { seq } of found.updates) {
      if (seq !== expected) throw new LogGapError(draftId, expected, seq);
      expected += 1;
    }
    if (expected !== found.head.seq + 1) throw new LogGapError(draftId, expected, found.head.seq);
    return {
      ...found.head,
      snapshot: found.snapshot?.bytes ?? null,
      updates: found.updates.map(({ bytes }) => bytes),
      editors: found.updates.map(({ userId }) => userId),
      moves: found.moves,
      owners: found.owners,
    };
  }

  async append(batches: readonly AppendBatch[]): Promise<readonly AppendOutcome[]> {
    const numbers = await appendUpdates(this.db, batches);
    const outcomes: AppendOutcome[] = [];
    for (const { draftId } of batches) {
      const seq = numbers.get(draftId);
      if (seq !== undefined) outcomes.push({ draftId, state: 'committed', seq });
      else {
        const known = await draftExists(this.db, draftId);
        outcomes.push({ draftId, state: known ? 'fenced' : 'missing' });
      }
    }
    return outcomes;
  }

  async compact(snapshot: Snapshot): Promise<boolean> {
    return compactDraftLog(this.db, snapshot);
  }

  async raiseEpoch(draftId: string): Promise<number | null> {
    return raiseEpoch(this.db, draftId);
  }
}
