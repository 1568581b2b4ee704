import type * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import { besideOthers } from '../../suggestions/beside-others';
import type { Proposal } from '../../suggestions/hunk';
import { type Compared, hunksOf } from '../../suggestions/hunks-of';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { type Rebased, rebase } from '../../suggestions/rebase';
import { applyHunks } from './apply-hunks';
import { blocksNow, tokensNow } from './doc-now';
import { pinHunks } from './pin-hunk';

/** Transaction origin by which a private copy follows the text. */
export const FOLLOWING = 'lectern-following';

/** A proposal with its place in the text. */
export type PinnedProposal = Proposal & PinnedHunk;

/** What was compared last, and what it gave. */
interface Compare {
  readonly base: readonly Block[];
  readonly now: readonly Block[];
  readonly found: readonly Proposal[];
}

/**
 * A private copy of a text for somebody who suggests (K1-K4): edited freely, never sent. It follows the
 * text by changes of its own, so the person's caret and undo history stay.
 */
export class Fork {
  /** The text as the copy knows it. */
  base: readonly Block[];
  private readonly compared: Compared = new Map();
  private last: Compare | null = null;

  /** @param copy a document with the text of `main`, or with what was kept of an earlier copy of `base` */
  constructor(
    readonly main: Y.Doc,
    readonly copy: Y.Doc,
    private readonly newUid: () => string,
    base: readonly Block[] = blocksNow(main),
  ) {
    this.base = base;
  }

  /** What was changed in the copy. */
  proposals(): readonly Proposal[] {
    const { base, last } = this;
    const now = blocksNow(this.copy);
    if (last && last.base === base && last.now === now) return last.found;
    const found = hunksOf(base, now, this.compared);
    this.last = { base, now, found };
    return found;
  }

  /** The same with places in the text; follows the text before. */
  pinned(): PinnedProposal[] {
    this.follow();
    const mine = this.proposals();
    const hunks = mine.map(({ hunk }) => hunk);
    const pinned = pinHunks(this.main, tokensNow(this.main), hunks);
    return mine.map((one, at) => ({ start: null, end: null, ...pinned[at], ...one }));
  }

  /**
   * Takes over what happened in the text since, and the changes of the copy on it. Returns the changes
   * that have no place there any more; the copy no longer has them (K3).
   * @param dropped changes not to be taken along: they were rejected
   * @param there is told of changes that the text says by now (K4)
   */
  follow(
    dropped?: (one: Proposal) => boolean,
    there: (one: Proposal) => void = () => {},
  ): Rebased<Proposal>[] {
    const main = blocksNow(this.main);
    if (main === this.base && !dropped) return [];
    const { base } = this;
    const own = this.proposals();
    const kept = own.filter((one) => !dropped?.(one));
    const fork = kept.length === own.length ? blocksNow(this.copy) : null;
    const beside = fork && besideOthers({ base, main, fork, own });
    const { blocks, items } = beside ?? rebase(base, main, kept);
    this.base = main;
    this.become(blocks);
    for (const { item, state } of items) if (state === 'there') there(item);
    return items.filter(({ state }) => state === 'changed' || state === 'gone');
  }

  /** Makes the copy say this, by the smallest edits; what was suggested before is forgotten. */
  become(blocks: readonly Block[]): void {
    const hunks = hunksOf(blocksNow(this.copy), blocks).map(({ hunk }) => hunk);
    if (hunks.length === 0) return;
    const tokens = tokensNow(this.copy);
    const pinned = pinHunks(this.copy, tokens, hunks);
    applyHunks(this.copy, pinned, { origin: FOLLOWING, newUid: this.newUid, tokens });
  }
}
