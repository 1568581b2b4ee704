import type * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import { besideOthers } from '../../suggestions/beside-others';
import type { Proposal } from '../../suggestions/hunk';
import { type Compared, hunksOf } from '../../suggestions/hunks-of';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import {
  type Rebased,
  type RebasedText,
  rebase,
  applyHunks as withHunks,
} from '../../suggestions/rebase';
import { saidOfTold } from '../../suggestions/said-of-told';
import { oneOf } from '../../suggestions/same-hunk';
import { applyHunks } from './apply-hunks';
import { blocksNow, tokensNow } from './doc-now';
import { pinHunks } from './pin-hunk';

/** Transaction origin by which a private copy follows the text. */
export const FOLLOWING = 'lectern-following';

/** A proposal with its place in the text. */
export type PinnedProposal = Proposal & PinnedHunk;

/** So many states of a copy may be on their way to who decides. */
const MOST_TOLD = 3;

interface Following {
  readonly dropped?: ((one: Proposal) => boolean) | undefined;
  readonly refused?: ((one: Proposal) => boolean) | undefined;
  readonly there?: ((one: Proposal) => void) | undefined;
}

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
  /** States of the copy that who decides may have before him, on `base`; the oldest first. */
  private told: readonly (readonly Block[])[] = [];

  /** @param copy a document with the text of `main`, or with what was kept of an earlier copy of `base` */
  constructor(
    readonly main: Y.Doc,
    readonly copy: Y.Doc,
    private readonly newUid: () => string,
    base: readonly Block[] = blocksNow(main),
  ) {
    this.base = base;
  }

  /**
   * Who decides is told of the copy as it is.
   * @param only he knows nothing older
   */
  tell(only: boolean, blocks: readonly Block[] = blocksNow(this.copy)): void {
    const before = only ? [] : this.told.filter((one) => one !== blocks);
    this.told = [...before.slice(1 - MOST_TOLD), blocks];
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
   * @param by.dropped changes not to be taken along: they were rejected
   * @param by.refused of what was told: it goes where the copy went on with it too, what came to it stays (F9)
   * @param by.there is told of changes that the text says by now (K4)
   */
  follow({ dropped, refused, there }: Following = {}): Rebased<Proposal>[] {
    const main = blocksNow(this.main);
    if (main === this.base && !dropped) return [];
    const { said, out, told } = saidOfTold(this.base, main, this.told, refused);
    const isOwn = oneOf(this.proposals().map(({ hunk }) => hunk));
    const typedOn = out.filter((one) => !isOwn(one));
    const over = (seen: readonly Proposal[]) => this.over(main, seen, dropped);
    const tried = typedOn.length > 0 ? over([...said, ...typedOn]) : null;
    const { blocks, items } = tried && !tried.items.some(isLost) ? tried : over(said);
    this.base = main;
    this.told = told;
    this.become(blocks);
    for (const one of said) there?.(one);
    for (const { item, state } of items) if (state === 'there') there?.(item);
    return items.filter(isLost);
  }

  /** The changes of the copy on the text, of which these are no changes any more. */
  private over(
    main: readonly Block[],
    seen: readonly Proposal[],
    dropped: Following['dropped'],
  ): RebasedText<Proposal> {
    const fork = blocksNow(this.copy);
    const base = seen.length > 0 ? withHunks(this.base, seen).blocks : this.base;
    const own = seen.length > 0 ? hunksOf(base, fork) : this.proposals();
    const kept = own.filter((one) => !dropped?.(one));
    const beside = kept.length === own.length && besideOthers({ base, main, fork, own });
    return beside || rebase(base, main, kept);
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

const isLost = ({ state }: Rebased<Proposal>) => state === 'changed' || state === 'gone';
