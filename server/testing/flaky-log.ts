import { MemoryLog } from '../updates/memory-log';
import type { AppendBatch, AppendOutcome, StoredDraft } from '../updates/update-log';

/** A memory log that a test can take away, as a database that refuses connections. */
export class FlakyLog extends MemoryLog {
  /** While set, nothing gets through. */
  away = false;
  /** Commits, but its answer gets lost once. */
  loseNextAnswer = false;
  appends = 0;

  override async load(draftId: string): Promise<StoredDraft | null> {
    if (this.away) throw refused();
    return super.load(draftId);
  }

  override async append(batches: readonly AppendBatch[]): Promise<readonly AppendOutcome[]> {
    this.appends += 1;
    if (this.away) throw refused();
    const outcomes = await super.append(batches);
    if (!this.loseNextAnswer) return outcomes;
    this.loseNextAnswer = false;
    throw refused();
  }
}

function refused(): Error {
  return Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
}
