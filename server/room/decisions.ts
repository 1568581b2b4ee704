import type * as Y from 'yjs';
import { AppError } from '@/lib/result/app-error';
import type { Quote } from '@/lib/review/anchor';
import type { Applied, HunkOnText, PinnedHunk, PutHunk } from '@/lib/suggestions/pinned-hunk';
import { asProposed } from '@/lib/suggestions/reworded';
import type { SuggestedText } from '@/lib/wire/draft-rooms';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { applyTogether, SUGGESTION } from '@/lib/ytext/suggestions/apply-hunks';
import { hunksOn } from '@/lib/ytext/suggestions/hunks-on';
import { overNow } from '@/lib/ytext/suggestions/over-now';
import type { Translate } from '@/lib/ytext/suggestions/pin-hunk';
import { quotesOf } from '@/lib/ytext/suggestions/quotes-of';
import type { AckLedger } from './ack-ledger';
import { inTime } from './in-time';
import type { MovedPlaces } from './moved-places';
import type { RoomDeps } from './room-deps';
import type { StageGate } from './stage-gate';

/** What belongs to an update that puts suggestions on the text. */
export interface DecidedUpdate {
  /** Who decided. */
  readonly userId: string;
  /** Committed with the update. */
  readonly put: readonly HunkOnText[];
}

/** Suggestions that people accept or take back, put on the text of a room by the server (R27). */
export class Decisions {
  private writing: DecidedUpdate | null = null;

  constructor(
    private readonly doc: Y.Doc,
    private readonly gate: StageGate,
    private readonly moved: MovedPlaces,
    private readonly ledger: AckLedger<object>,
    private readonly deps: Pick<RoomDeps, 'newUid' | 'commits' | 'limits'>,
  ) {}

  private readonly translate: Translate = (id) => this.moved.translate(id);

  /** What is being written by a transaction; null when it is none of these. */
  of(origin: unknown): DecidedUpdate | null {
    return origin === SUGGESTION ? this.writing : null;
  }

  /**
   * All or none, in one transaction; resolves when that is committed, with what takes each back. Throws
   * `draft-final`, and `unavailable` when it is not committed in time (it may be later), or the stage is
   * being changed: that waits for those who decide.
   */
  async apply(userId: string, changes: readonly PutHunk[]): Promise<readonly Applied[]> {
    if (this.gate.final) throw new AppError('draft-final');
    if (this.gate.busy || !this.deps.commits.accepts(0)) throw new AppError('unavailable');
    const { newUid, limits } = this.deps;
    const put = changes.map((one) =>
      one.now === undefined ? one : { ...one, ...overNow(this.doc, one, one.now, this.translate) },
    );
    let applied: readonly Applied[];
    try {
      applied = applyTogether(this.doc, put, {
        origin: SUGGESTION,
        newUid,
        translate: this.translate,
        written: (done) => {
          this.writing = { userId, put: putOnText(changes, done) };
        },
      });
    } finally {
      this.writing = null;
    }
    if (applied.some(({ inverse }) => inverse))
      await inTime(this.ledger.settled(), limits.settleDeadlineMs);
    return applied;
  }

  /** What the text says now where each of them is suggested; null for one without a place. */
  quotes(pinned: readonly PinnedHunk[]): readonly (Quote | null)[] {
    return quotesOf(this.doc, pinned, this.translate);
  }

  /** The text, and what each of them changes in it. */
  placed(pinned: readonly PinnedHunk[]): SuggestedText {
    const placed = hunksOn(this.doc, pinned, this.translate);
    return { blocks: readBlocks(this.doc), placed };
  }
}

function putOnText(changes: readonly PutHunk[], applied: readonly Applied[]): HunkOnText[] {
  return changes.flatMap(({ id, hunk, takesBack, proposed }, at): HunkOnText[] => {
    const inverse = applied[at]?.inverse;
    if (!inverse) return [];
    const reworded = proposed ? hunk : null;
    if (!takesBack) return [{ id, inverse, reworded, again: null }];
    const again = proposed ? { ...inverse, hunk: asProposed(inverse.hunk, proposed) } : inverse;
    return [{ id, inverse: null, reworded: null, again }];
  });
}
