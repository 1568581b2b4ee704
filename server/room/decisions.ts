import type * as Y from 'yjs';
import { AppError } from '@/lib/result/app-error';
import type { Applied, PinnedHunk } from '@/lib/suggestions/pinned-hunk';
import { applyTogether, SUGGESTION } from '@/lib/ytext/suggestions/apply-hunks';
import { fitsOf } from '@/lib/ytext/suggestions/fits-of';
import type { Translate } from '@/lib/ytext/suggestions/pin-hunk';
import type { AckLedger } from './ack-ledger';
import type { MovedPlaces } from './moved-places';
import type { RoomDeps } from './room-deps';
import type { StageGate } from './stage-gate';

/** Suggestions that people accept or take back, put on the text of a room by the server (R27). */
export class Decisions {
  /** Who decided what is being written. */
  actor: string | null = null;

  constructor(
    private readonly doc: Y.Doc,
    private readonly gate: StageGate,
    private readonly moved: MovedPlaces,
    private readonly ledger: AckLedger<object>,
    private readonly deps: Pick<RoomDeps, 'newUid' | 'commits'>,
  ) {}

  private readonly translate: Translate = (id) => this.moved.translate(id);

  /**
   * All or none, in one transaction; resolves when that is committed. Throws `draft-final`, and `unavailable`
   * also while the stage is being changed: that waits for those who decide.
   */
  async apply(userId: string, pinned: readonly PinnedHunk[]): Promise<readonly Applied[]> {
    if (this.gate.final) throw new AppError('draft-final');
    if (this.gate.busy || !this.deps.commits.accepts(0)) throw new AppError('unavailable');
    const { newUid } = this.deps;
    this.actor = userId;
    let applied: readonly Applied[];
    try {
      applied = applyTogether(this.doc, pinned, {
        origin: SUGGESTION,
        newUid,
        translate: this.translate,
      });
    } finally {
      this.actor = null;
    }
    await this.ledger.settled();
    return applied;
  }

  /** What each of them alone would be on the text now. */
  check(pinned: readonly PinnedHunk[]): readonly Applied['state'][] {
    return fitsOf(this.doc, pinned, this.translate).map(({ state }) => state);
  }
}
