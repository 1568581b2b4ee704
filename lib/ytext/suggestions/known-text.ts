import type * as Y from 'yjs';
import type { Block } from '../../draft/draft';
import { type BlockLines, blockLines } from '../../suggestions/block-lines';
import type { TextToken } from '../../suggestions/text-tokens';
import { OverrideIndex } from '../override-index';
import { readBlocks } from '../read-blocks';
import { overridesOf, textOf } from '../roots';
import { docTokens, insertTokens } from './doc-tokens';

/** Edits that are remembered until somebody reads; behind more of them the text is read as a whole. */
const MOST_EDITS = 100;
/** More at once are read with the whole text: some engines take no more arguments. */
const MOST_TOKENS = 10_000;

type Delta = Y.YTextEvent['delta'];

interface Known {
  readonly tokens: readonly TextToken[];
  /** Null when some token stands in no block, or a block has no opening or end. */
  readonly lines: BlockLines | null;
  readonly blocks: readonly Block[];
}

/**
 * What a document says, read as a whole once and from then on by what its edits changed (K5). What is read
 * stays as it is: of the next text, what did not change is the same objects.
 */
export class KnownText {
  private known: Known | null = null;
  private edits: Delta[] = [];
  private index: OverrideIndex | null = null;

  constructor(private readonly doc: Y.Doc) {
    // Written by an observer of another edit: what either changed is not told apart.
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      if (transaction.changed.size > 0 && transaction !== doc._transactionCleanups[0])
        this.forget();
    });
    textOf(doc).observe((event) => {
      if (!this.known) return;
      if (this.edits.length >= MOST_EDITS) this.forget();
      else this.edits.push(event.delta);
    });
    overridesOf(doc).observe(() => this.forget());
  }

  get tokens(): readonly TextToken[] {
    return this.isWritten ? docTokens(this.doc) : this.now().tokens;
  }

  get blocks(): readonly Block[] {
    return this.isWritten ? readBlocks(this.doc) : this.now().blocks;
  }

  /** An edit is being made, or some of its observers are not told yet. */
  private get isWritten(): boolean {
    return this.doc._transactionCleanups.length > 0;
  }

  private forget(): void {
    this.known = null;
    this.edits = [];
    this.index = null;
  }

  private now(): Known {
    const { known, edits } = this;
    if (known && edits.length === 0) return known;
    this.index ??= new OverrideIndex(overridesOf(this.doc));
    const tokens = (known && after(known.tokens, edits, this.index)) ?? docTokens(this.doc);
    const lines = blockLines(tokens, known?.lines ?? undefined);
    this.known = { tokens, lines, blocks: lines?.blocks ?? readBlocks(this.doc) };
    this.edits = [];
    return this.known;
  }
}

/** The tokens after some edits; null when one is no mere coming and going. */
function after(
  tokens: readonly TextToken[],
  edits: readonly Delta[],
  index: OverrideIndex,
): TextToken[] | null {
  const now = [...tokens];
  for (const edit of edits) {
    let at = 0;
    for (const { retain, delete: gone, insert, attributes } of edit) {
      if (retain !== undefined) {
        if (attributes) return null;
        at += retain;
      } else if (gone !== undefined) now.splice(at, gone);
      else {
        const made = insertTokens([{ insert, attributes }], index);
        if (made.length > MOST_TOKENS) return null;
        now.splice(at, 0, ...made);
        at += made.length;
      }
    }
  }
  return now;
}
