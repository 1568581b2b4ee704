import type { Node } from '@tiptap/pm/model';

/** Blocks to insert, and whether their outer ends belong to the text around them. */
export interface PastedBlocks {
  readonly nodes: readonly Node[];
  /** The first block was copied from its middle: only its words are meant. */
  readonly startsInside: boolean;
  /** The last block was copied up to its middle. */
  readonly endsInside: boolean;
}

/** Where the caret stands in the block that receives a paste. */
export interface PasteTarget {
  readonly textBefore: boolean;
  readonly textAfter: boolean;
  /** An empty paragraph gives way to whatever is pasted; an empty point or title only to structure. */
  readonly givesWay: boolean;
}

export interface PastePlan {
  /** Words that continue the text before the caret. */
  readonly head: Node | null;
  /** Whole blocks between. */
  readonly middle: readonly Node[];
  /** Words that come before the text after the caret. */
  readonly tail: Node | null;
  /** The receiving block is replaced, because it is empty. */
  readonly replaces: boolean;
}

/**
 * Decides which pasted blocks join the text around the caret (SPEC CLIP4). A plain paragraph at an
 * end joins, a block with structure stays whole, unless only its words were copied.
 */
export function planPaste(pasted: PastedBlocks, target: PasteTarget): PastePlan {
  const { nodes, startsInside, endsInside } = pasted;
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return { head: null, middle: [], tail: null, replaces: false };
  const words = (node: Node) => node.attrs.kind === 'paragraph';
  const empty = !target.textBefore && !target.textAfter;

  if (nodes.length === 1) {
    const whole = empty && !startsInside && (target.givesWay || !words(first));
    return whole
      ? { head: null, middle: nodes, tail: null, replaces: true }
      : { head: first, middle: [], tail: null, replaces: false };
  }
  const joinsHead = empty
    ? startsInside || (words(first) && !target.givesWay)
    : target.textBefore && (startsInside || words(first));
  const joinsTail = target.textAfter && (endsInside || words(last));
  const middle = nodes.slice(joinsHead ? 1 : 0, joinsTail ? -1 : undefined);
  const replaces = empty && !joinsHead;
  return { head: joinsHead ? first : null, middle, tail: joinsTail ? last : null, replaces };
}
