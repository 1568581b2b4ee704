import type * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import type { Proposal } from '../../suggestions/hunk';
import { type Compared, hunksOf } from '../../suggestions/hunks-of';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { type Rebased, rebase } from '../../suggestions/rebase';
import { readBlocks } from '../read-blocks';
import { applyHunks } from './apply-hunks';
import { docTokens } from './doc-tokens';
import { pinHunk } from './pin-hunk';

/** Transaction origin by which a private copy follows the text. */
export const FOLLOWING = 'lectern-following';

/** A proposal with its place in the text. */
export type PinnedProposal = Proposal & PinnedHunk;

/**
 * A private copy of a text for somebody who suggests (K1-K4): edited freely, never sent. It follows the
 * text by changes of its own, so the person's caret and undo history stay.
 */
export class Fork {
  /** The text as the copy knows it. */
  base: readonly Block[];
  private readonly compared: Compared = new Map();

  /** @param copy a document with the text of `main`, or with what was kept of an earlier copy of `base` */
  constructor(
    private readonly main: Y.Doc,
    readonly copy: Y.Doc,
    private readonly newUid: () => string,
    base: readonly Block[] = readBlocks(main),
  ) {
    this.base = base;
  }

  /** What was changed in the copy. */
  proposals(): Proposal[] {
    return hunksOf(this.base, readBlocks(this.copy), this.compared);
  }

  /** The same with places in the text; follows the text before. */
  pinned(): PinnedProposal[] {
    this.follow();
    const tokens = docTokens(this.main);
    return this.proposals().map((one) => ({ ...one, ...pinHunk(this.main, tokens, one.hunk) }));
  }

  /**
   * Takes over what happened in the text since, and the changes of the copy on it. Returns the changes
   * that have no place there any more; the copy no longer has them (K3).
   * @param dropped changes not to be taken along: they were rejected
   */
  follow(dropped: (one: Proposal) => boolean = () => false): Rebased<Proposal>[] {
    const mine = this.proposals();
    const kept = mine.filter((one) => !dropped(one));
    const { blocks, items } = rebase(this.base, readBlocks(this.main), kept);
    this.base = readBlocks(this.main);
    this.become(blocks);
    return items.filter(({ state }) => state === 'changed' || state === 'gone');
  }

  /** Makes the copy say this, by the smallest edits; what was suggested before is forgotten. */
  become(blocks: readonly Block[]): void {
    const tokens = docTokens(this.copy);
    const hunks = hunksOf(readBlocks(this.copy), blocks);
    const pinned = hunks.map(({ hunk }) => pinHunk(this.copy, tokens, hunk));
    if (pinned.length === 0) return;
    applyHunks(this.copy, pinned, { origin: FOLLOWING, newUid: this.newUid });
  }
}
