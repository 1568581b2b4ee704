import type { Node } from '@tiptap/pm/model';
import { blockPhrases, type Phrase } from '@/lib/recognise/block-phrases';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { nodeToBlock } from '@/lib/schema/node-to-block';
import { LIMITS } from '@/lib/ytext/limits';

interface Reading {
  readonly context: RecogniseContext;
  readonly phrases: readonly Phrase[];
}

/** Nodes never change: a block that nobody touched is read once for one context. */
const readings = new WeakMap<Node, Reading>();

/** What was read in a block; null when nobody has read it yet. */
export function readingOf(block: Node): readonly Phrase[] | null {
  return readings.get(block)?.phrases ?? null;
}

/** Whether a block was read with these dates and units. */
export function isRead(block: Node, context: RecogniseContext): boolean {
  return readings.get(block)?.context === context;
}

/**
 * Reads a block, or says what was read with the same context.
 * @param label its number as drawn
 */
export function readBlock(
  block: Node,
  label: string | null,
  context: RecogniseContext,
): readonly Phrase[] {
  const known = readings.get(block);
  if (known?.context === context) return known.phrases;
  const phrases = blockPhrases(nodeToBlock(block), label ?? '', context).filter(({ chips }) =>
    chips.every(({ text }) => text.length <= LIMITS.chipText),
  );
  readings.set(block, { context, phrases });
  return phrases;
}
