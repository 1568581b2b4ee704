import type { ClientOwner } from '@/lib/db/log/client-owner';
import { isFinal, type Stage } from '@/lib/review/stage';
import type { CutPassage } from '@/lib/ytext/moves/cut-passage';
import type { MovedRange } from '@/lib/ytext/moves/moved-ranges';
import {
  type AppendBatch,
  type AppendOutcome,
  LogGapError,
  type Snapshot,
  type StoredDraft,
  type UpdateLog,
} from './update-log';

interface MemoryDraft {
  seq: number;
  epoch: number;
  schemaVersion: number;
  stage: Stage;
  lastEditorId: string | null;
  snapshot: { seq: number; state: Uint8Array } | null;
  /** By update number. */
  readonly rows: Map<number, { readonly payload: Uint8Array; readonly userId: string | null }>;
  readonly ranges: MovedRange[];
  readonly cuts: CutPassage[];
  readonly owners: Map<number, ClientOwner>;
}

/** The log in memory, for tests: same contract as the Postgres log, nothing survives the process. */
export class MemoryLog implements UpdateLog {
  private readonly drafts = new Map<string, MemoryDraft>();

  /** Makes an empty draft; a draft that exists is left alone. */
  addDraft(draftId: string, schemaVersion = 1): void {
    if (this.drafts.has(draftId)) return;
    this.drafts.set(draftId, {
      seq: 0,
      epoch: 0,
      schemaVersion,
      stage: 'drafting',
      lastEditorId: null,
      snapshot: null,
      rows: new Map(),
      ranges: [],
      cuts: [],
      owners: new Map(),
    });
  }

  setStage(draftId: string, stage: Stage): void {
    const draft = this.drafts.get(draftId);
    if (draft) draft.stage = stage;
  }

  lastEditorOf(draftId: string): string | null {
    return this.drafts.get(draftId)?.lastEditorId ?? null;
  }

  /** Loses one row, as a damaged disk would. */
  dropRow(draftId: string, seq: number): void {
    this.drafts.get(draftId)?.rows.delete(seq);
  }

  async load(draftId: string): Promise<StoredDraft | null> {
    const draft = this.drafts.get(draftId);
    if (!draft) return null;
    const updates: Uint8Array[] = [];
    const editors: (string | null)[] = [];
    for (let seq = (draft.snapshot?.seq ?? 0) + 1; seq <= draft.seq; seq++) {
      const row = draft.rows.get(seq);
      if (!row) throw new LogGapError(draftId, seq, seq + 1);
      updates.push(row.payload.slice());
      editors.push(row.userId);
    }
    const { seq, epoch, schemaVersion, stage } = draft;
    const snapshot = draft.snapshot?.state.slice() ?? null;
    const moves = { ranges: [...draft.ranges], cuts: [...draft.cuts] };
    const owners = [...draft.owners.values()];
    return { seq, epoch, schemaVersion, stage, snapshot, updates, editors, moves, owners };
  }

  async append(batches: readonly AppendBatch[]): Promise<readonly AppendOutcome[]> {
    return batches.map(({ draftId, epoch, entries }) => {
      const draft = this.drafts.get(draftId);
      if (!draft) return { draftId, state: 'missing' };
      if (draft.epoch !== epoch || isFinal(draft.stage)) return { draftId, state: 'fenced' };
      for (const entry of entries) {
        draft.seq += 1;
        draft.rows.set(draft.seq, { payload: entry.payload.slice(), userId: entry.userId });
        draft.lastEditorId = entry.userId ?? draft.lastEditorId;
        draft.ranges.push(...(entry.moves?.ranges ?? []));
        draft.cuts.push(...(entry.moves?.cuts ?? []));
        for (const owner of entry.owners ?? []) {
          if (!draft.owners.has(owner.client)) draft.owners.set(owner.client, owner);
        }
      }
      return { draftId, state: 'committed', seq: draft.seq };
    });
  }

  async compact({ draftId, epoch, seq, state }: Snapshot): Promise<boolean> {
    const draft = this.drafts.get(draftId);
    if (!draft || draft.epoch !== epoch || seq > draft.seq) return false;
    if (draft.snapshot && seq <= draft.snapshot.seq) return false;
    draft.snapshot = { seq, state: state.slice() };
    for (const row of draft.rows.keys()) if (row <= seq) draft.rows.delete(row);
    return true;
  }

  async raiseEpoch(draftId: string): Promise<number | null> {
    const draft = this.drafts.get(draftId);
    if (!draft) return null;
    draft.epoch += 1;
    return draft.epoch;
  }
}
